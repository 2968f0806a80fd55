package org.onedoor.widgets.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.bank.MeasuringBankI18n;
import org.onedoor.widgets.contact.CrisisI18n;
import org.onedoor.widgets.contact.ServiceI18n;
import org.onedoor.widgets.door.DoorI18n;
import org.onedoor.widgets.door.PartToComeI18n;
import org.onedoor.widgets.finder.ServiceFinderI18n;
import org.onedoor.widgets.navigator.NavigatorI18n;
import org.onedoor.widgets.proof.ProofReportI18n;
import org.onedoor.widgets.scale.ScaleI18n;

/** What the widgets say themselves. */
class WordsTest {
    static Stream<Arguments> widgets() {
        return Stream.of(
                Arguments.of("navigator", new NavigatorI18n()),
                Arguments.of("finder", new ServiceFinderI18n()),
                Arguments.of("service", new ServiceI18n()),
                Arguments.of("crisis", new CrisisI18n()),
                Arguments.of("region", new RegionI18n()),
                Arguments.of("scale", new ScaleI18n()),
                Arguments.of("bank", new MeasuringBankI18n()),
                Arguments.of("proof", new ProofReportI18n()),
                Arguments.of("part", new PartToComeI18n()),
                Arguments.of("door", new DoorI18n()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("widgets")
    void nothingIsShouted(String name, WidgetI18n<?> i18n) {
        assertThat(i18n.all().values().stream().flatMap(WordsTest::said)).noneMatch(words -> words.contains("!"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("widgets")
    void aHostMaySayItOtherwise(String name, WidgetI18n<?> i18n) {
        replaceFirst(i18n);
        assertThat(i18n.all().values()).contains(LocalizedText.of("toisin", "annorlunda", "otherwise"));
    }

    private static <T extends Enum<T>> void replaceFirst(WidgetI18n<T> i18n) {
        T first = i18n.all().keySet().iterator().next();
        i18n.set(first, LocalizedText.of("toisin", "annorlunda", "otherwise"));
    }

    private static Stream<String> said(LocalizedText words) {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(words.in(language), words.in(language, true)));
    }
}
