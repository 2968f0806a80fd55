package org.onedoor.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.json.OneDoorJson;

/** Whatever public value type the house has: what JSON Binding writes of it, it reads back equal. */
class RoundTripTest {
    private static final Jsonb JSONB = OneDoorJson.jsonb();
    private static final List<String> PACKAGES = List.of(
            "org.onedoor.vocabulary",
            "org.onedoor.scales",
            "org.onedoor.scales.change",
            "org.onedoor.scales.definition",
            "org.onedoor.scales.adaptive",
            "org.onedoor.scales.adaptive.definition",
            "org.onedoor.navigator.definition",
            "org.onedoor.directory.model",
            "org.onedoor.directory.hours",
            "org.onedoor.content");

    @Test
    void theHouseHasManyValueTypes() {
        assertThat(values()).hasSizeGreaterThan(70).contains(AgeRange.class);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueReadsBackEqual(Class<? extends Record> type) {
        // Always the same values: a failure must not come and go.
        AnyValue any = new AnyValue(new Random(type.getName().hashCode()));
        int made = 0;
        for (int attempt = 0; attempt < 2000 && made < 50; attempt++) {
            Optional<Object> value = any.record(type, 3);
            if (value.isPresent()) {
                made++;
                String json = JSONB.toJson(value.get());
                Object read = JSONB.fromJson(json, type);
                assertThat(read).as(json).isEqualTo(value.get());
                assertThat(JSONB.toJson(read)).isEqualTo(json);
            }
        }
        assertThat(made).as("values that the constructor accepts").isPositive();
    }

    static List<Class<? extends Record>> values() {
        return ModuleLayer.boot().configuration().modules().stream()
                .filter(module -> module.name().startsWith("org.onedoor."))
                .flatMap(RoundTripTest::classes)
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
                .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                .filter(AnyValue::isValue)
                .toList();
    }

    private static Stream<Class<?>> classes(ResolvedModule module) {
        try (ModuleReader reader = module.reference().open();
                Stream<String> files = reader.list()) {
            return files
                    .filter(file -> file.endsWith(".class") && !file.contains("-info"))
                    .sorted()
                    .<Class<?>>map(
                            file -> named(module, file.replace(".class", "").replace('/', '.')))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(ResolvedModule module, String name) {
        return Class.forName(ModuleLayer.boot().findModule(module.name()).orElseThrow(), name);
    }
}
