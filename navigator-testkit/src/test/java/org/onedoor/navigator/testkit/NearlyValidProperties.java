package org.onedoor.navigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.onedoor.navigator.Navigator;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/** A document with a mistake is refused, in the right place, and never in another way. */
class NearlyValidProperties {

    @Property(tries = 1500)
    void everyMistakeIsReportedInItsPlace(@ForAll NearlyValid document) {
        Throwable refused = catchThrowable(() -> read(document.document()));
        assertThat(refused).as(document.mistake()).isExactlyInstanceOf(InvalidContentException.class);
        assertThat(((InvalidContentException) refused).problems())
                .as(document.mistake())
                .extracting(Problem::pointer)
                .contains(document.pointer());
    }

    @Property
    void withoutTheMistakeTheDocumentIsRead(@ForAll Navigator navigator) {
        String document = StrictJson.write(navigator.definition());
        assertThat(read(document).definition()).isEqualTo(navigator.definition());
    }

    @Example
    void everyKindOfMistakeIsMadeOften() {
        Map<String, Long> made = NavigatorArbitraries.nearlyValid()
                .sampleStream()
                .limit(4000)
                .collect(Collectors.groupingBy(NearlyValid::mistake, TreeMap::new, Collectors.counting()));
        assertThat(made)
                .hasSize(64)
                .allSatisfy((mistake, times) -> assertThat(times).isGreaterThan(3));
    }

    private static Navigator read(String document) {
        return Navigator.read("drawn.json", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
