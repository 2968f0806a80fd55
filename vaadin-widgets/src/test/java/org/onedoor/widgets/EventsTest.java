package org.onedoor.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.contact.ErasedEvent;
import org.onedoor.widgets.door.Place;
import org.onedoor.widgets.door.PlaceEvent;
import org.onedoor.widgets.kit.LanguageChangedEvent;
import org.onedoor.widgets.kit.RegionChangedEvent;
import org.onedoor.widgets.navigator.PageEvent;
import org.onedoor.widgets.navigator.ResultEvent;
import org.onedoor.widgets.scale.FormEvent;

/** What leaves a widget says nothing of what was answered in it. */
class EventsTest {
    private static final Set<Class<?>> HARMLESS = Set.of(
            StepOfNeed.class,
            Language.class,
            boolean.class,
            String.class,
            int.class,
            Place.class,
            PlaceEvent.Move.class);

    @ParameterizedTest
    @ValueSource(
            classes = {
                ResultEvent.class,
                RegionChangedEvent.class,
                LanguageChangedEvent.class,
                PageEvent.class,
                PlaceEvent.class,
                FormEvent.class,
                ErasedEvent.class
            })
    void anEventHoldsNoAnswer(Class<?> event) {
        assertThat(fields(event).map(Field::getType)).isSubsetOf(HARMLESS);
        assertThat(fields(event).map(Field::getName))
                .isSubsetOf(
                        "step",
                        "navigator",
                        "version",
                        "municipality",
                        "language",
                        "easy",
                        "page",
                        "place",
                        "move",
                        "result");
    }

    private static Stream<Field> fields(Class<?> event) {
        return Arrays.stream(event.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }
}
