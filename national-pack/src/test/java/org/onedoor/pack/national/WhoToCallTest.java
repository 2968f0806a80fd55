package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.Need;
import org.onedoor.navigator.definition.Action;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.StepOfNeed;

/** Whom results and the crisis bar tell people to call, by where they live. */
class WhoToCallTest {
    private static final ContentPack PACK = ContentPack.bundled("national");
    private static final Instant NIGHT = Instant.parse("2026-11-30T01:00:00Z");

    @Test
    void whoHasToldNoPlaceStillSeesTheHelpLineAndWhereItDoesNotWork() {
        Match line = PACK.edition().crisis(Language.EN, NIGHT).get(1);
        assertThat(line.channel().value()).isEqualTo("116117");
        assertThat(line.reasons().getFirst().in(Language.EN))
                .isEqualTo("not in these areas: Lapland wellbeing services county, Åland");
    }

    @ParameterizedTest
    @CsvSource({"fi, 116117", "091, 116117", "853, 116117", "148, Rovaniemi", "478, 018 535 117"})
    void theAdviceLineIsTheOneOfTheRegion(String region, String number) {
        Edition edition = PACK.edition(region);
        Need need = Need.of(StepOfNeed.SPECIALIST, region, Language.FI, NIGHT);
        assertThat(edition.opens(action("call-116117"), need)
                        .orElseThrow()
                        .channel()
                        .value())
                .isEqualTo(number);
    }

    @Test
    void whateverAnActionOpensIsThereInEveryWelfareArea() {
        List<Action> calling = PACK.navigator().definition().actions().stream()
                .filter(action -> !action.contacts().isEmpty())
                .toList();
        assertThat(calling).isNotEmpty();
        for (Region area : PACK.regions().welfareAreas()) {
            Need need = Need.of(StepOfNeed.SPECIALIST, area.code(), Language.FI, NIGHT);
            assertThat(calling)
                    .allSatisfy(action -> assertThat(PACK.edition(area.code()).opens(action, need))
                            .as(action.id() + " in " + area.code())
                            .isPresent());
        }
    }

    private static Action action(String id) {
        return PACK.navigator().definition().actions().stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
