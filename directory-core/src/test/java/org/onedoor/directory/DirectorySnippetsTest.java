package org.onedoor.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

class DirectorySnippetsTest {

    @Test
    void match() {
        ServiceDirectory directory = TestDirectory.DIRECTORY;
        // @start region="match"
        Instant fridayMorning = Instant.parse("2026-11-20T08:00:00Z");
        Need need = Need.of(StepOfNeed.PRIMARY, "853", Language.SV, fridayMorning)
                .withAges(AgeRange.of(30))
                .withTopics(List.of("low-mood"));

        Match best = directory.match(need).services().getFirst();
        String name = best.service().name().in(Language.SV); // Svenskspråkig mottagning
        ZonedDateTime now = directory.regions().timeOf(fridayMorning);
        String open = best.open().in(Language.SV, now); // öppet nu, till kl. 15.30
        List<String> why = best.reasons().stream()
                .map(reason -> reason.in(Language.SV)) // betjänar på svenska, du kan själv ta kontakt, …
                .toList();
        // @end
        assertThat(name).isEqualTo("Svenskspråkig mottagning");
        assertThat(open).isEqualTo("öppet nu, till kl. 15.30");
        assertThat(why).contains("betjänar på svenska", "du kan själv ta kontakt");
    }
}
