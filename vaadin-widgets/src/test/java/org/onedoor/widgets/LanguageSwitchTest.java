package org.onedoor.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.contact.CapabilityI18n;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.kit.DoorWidget;
import org.onedoor.widgets.kit.WidgetI18n;

/** In whatever state a widget is, another language, other words and other headings are there at once and everywhere. */
class LanguageSwitchTest extends WidgetTest {
    private static final LocalizedText OTHER = LocalizedText.of("§", "§", "§");

    static Stream<Scene<?>> scenes() {
        return Scenes.all();
    }

    static Stream<Scene<?>> capabilities() {
        return Scenes.capabilities().map(scene -> scene);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void nothingIsSaidInTheOldLanguage(Scene<?> scene) {
        Map<Language, Set<String>> fresh = new EnumMap<>(Language.class);
        Map<Language, Set<String>> switched = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            DoorWidget widget = scene.open(language);
            fresh.put(language, said(widget));
            widget.setLanguage(next(language));
            switched.put(next(language), said(widget));
            leave();
            enter();
        }
        for (Language before : Language.values()) {
            Set<String> old = new TreeSet<>(fresh.get(before));
            old.removeAll(fresh.get(next(before)));
            assertThat(switched.get(next(before)))
                    .as("after %s", before)
                    .isNotEmpty()
                    .noneMatch(old::contains);
        }
    }

    private static Language next(Language language) {
        return Language.values()[(language.ordinal() + 1) % Language.values().length];
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("capabilities")
    void otherWordsAreSaidAtOnce(Scene<? extends CapabilityWidget<?>> scene) {
        CapabilityWidget<?> widget = scene.open(Language.EN);
        Set<Pattern> defaults = defaults(widget.getI18n());
        sayOtherwise(widget);
        assertThat(said(widget))
                .contains("§")
                .noneMatch(said ->
                        defaults.stream().anyMatch(one -> one.matcher(said).matches()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("capabilities")
    void headingsFitAtOnce(Scene<? extends CapabilityWidget<?>> scene) {
        CapabilityWidget<?> widget = scene.open(Language.EN);
        widget.setHeadingLevel(3);
        assertThat(headings(widget, "onedoor-title")).startsWith("h3").doesNotContain("h1", "h2");
        assertThat(headings(widget, "onedoor-heading")).doesNotContain("h1", "h2", "h3");
    }

    private static List<String> headings(DoorWidget widget, String look) {
        return Visit.apart(widget)
                .having(look)
                .map(heading -> heading.getElement().getTag())
                .toList();
    }

    private static Set<String> said(DoorWidget widget) {
        return Visit.apart(widget).said();
    }

    private static <I extends CapabilityI18n<?>> void sayOtherwise(CapabilityWidget<I> widget) {
        I words = widget.getI18n();
        every(words).forEach(LanguageSwitchTest::replace);
        widget.setI18n(words);
    }

    private static <T extends Enum<T>> void replace(WidgetI18n<T> i18n) {
        i18n.all().keySet().forEach(text -> i18n.set(text, OTHER));
    }

    /** The words of a widget and of all that it is made of. */
    private static Stream<WidgetI18n<?>> every(WidgetI18n<?> i18n) {
        return Stream.concat(
                Stream.of(i18n),
                Arrays.stream(i18n.getClass().getMethods())
                        .filter(method -> method.getParameterCount() == 0)
                        .filter(method -> WidgetI18n.class.isAssignableFrom(method.getReturnType()))
                        .map(method -> part(i18n, method))
                        .flatMap(LanguageSwitchTest::every));
    }

    private static WidgetI18n<?> part(WidgetI18n<?> i18n, Method method) {
        try {
            return (WidgetI18n<?>) method.invoke(i18n);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<Pattern> defaults(WidgetI18n<?> i18n) {
        Set<Pattern> defaults = new LinkedHashSet<>();
        every(i18n)
                .flatMap(words -> words.all().values().stream())
                .map(words -> words.in(Language.EN))
                .filter(words -> words.replaceAll("\\{\\d}", "").strip().length() > 3)
                .map(words -> Pattern.compile("\\Q" + words.replaceAll("\\{\\d}", "\\\\E.*\\\\Q") + "\\E"))
                .forEach(defaults::add);
        return defaults;
    }
}
