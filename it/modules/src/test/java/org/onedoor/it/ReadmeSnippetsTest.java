package org.onedoor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.Need;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.Score;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

/** The snippets of the README. */
class ReadmeSnippetsTest {

    @Test
    void scoresAScale() {
        // @start region="score"
        Scale scale = ScaleCatalogue.bundled().scale("gad-7");
        Score score = scale.score(Map.of("q1", 2, "q2", 1, "q3", 1, "q4", 2, "q5", 0, "q6", 1, "q7", 1));
        // a total of 8; with one answer missing there would be no total, and the missing item would be named
        // @end region="score"
        assertThat(score.total()).isEqualTo(8);
        assertThat(scale.score(Map.of("q1", 2)).missing()).hasSize(6);
    }

    @Test
    void matchesANeed() {
        // @start region="match"
        Edition edition = ContentPack.bundled("national").edition("05");
        Need need = Need.of(StepOfNeed.PRIMARY, "853", Language.SV, Instant.parse("2026-11-23T08:00:00Z"))
                .withTopics(Set.of("sleep"));
        for (Match match : edition.directory().match(need).services()) {
            String name = match.service().name().in(Language.SV);
            List<String> why = match.reasons().stream()
                    .map(reason -> reason.in(Language.SV))
                    .toList();
            System.out.println(name + ": " + why);
        }
        // @end region="match"
        assertThat(edition.directory().match(need).services()).isNotEmpty();
    }
}
