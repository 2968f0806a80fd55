package org.onedoor.vocabulary.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.eclipse.yasson.JsonBindingProvider;
import org.eclipse.yasson.YassonJsonb;
import org.eclipse.yasson.YassonProperties;

/**
 * The Jakarta JSON Binding that this house binds its records with, for programs that send them on or keep them.
 *
 * <p>It writes every record as {@link StrictJson#write} does: components in their order, absent ones left out, enum constants
 * as words, times as they are written in content. What it writes it reads back equal. Classes of other kinds follow the
 * defaults of JSON Binding.
 *
 * {@snippet class = "org.onedoor.vocabulary.json.StrictJsonSnippetsTest" region = "jsonb"}
 *
 * <p>It trusts what it reads but for properties that a record does not have: a repeated property, 7.5 for a whole number and a
 * broken constraint pass. What people wrote is read by {@link StrictJson}.
 */
public final class OneDoorJson {
    // One for the process: it remembers what it learnt of each record.
    private static final YassonJsonb JSONB = (YassonJsonb) new JsonBindingProvider()
            .create()
            .withProvider(Node.JSON)
            .withConfig(new JsonbConfig()
                    .withSerializers(new RecordSerializer(), new EnumSerializer())
                    .withDeserializers(new RecordDeserializer(), new EnumDeserializer())
                    .withPropertyVisibilityStrategy(new ComponentsAlone())
                    .setProperty(YassonProperties.FAIL_ON_UNKNOWN_PROPERTIES, true))
            .build();

    private OneDoorJson() {}

    /** The binding, which everybody shares: do not close it. Thread-safe. */
    public static Jsonb jsonb() {
        return JSONB;
    }

    static YassonJsonb yasson() {
        return JSONB;
    }

    /**
     * Hides the fields and getters of records, which are made by their constructors and written by {@link RecordSerializer}:
     * preparing access to them would take a fifth of the time to start.
     */
    private static final class ComponentsAlone implements PropertyVisibilityStrategy {
        @Override
        public boolean isVisible(Field field) {
            return Modifier.isPublic(field.getModifiers())
                    && !field.getDeclaringClass().isRecord();
        }

        @Override
        public boolean isVisible(Method method) {
            return Modifier.isPublic(method.getModifiers())
                    && !method.getDeclaringClass().isRecord();
        }
    }
}
