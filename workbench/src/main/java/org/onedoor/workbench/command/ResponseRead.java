package org.onedoor.workbench.command;

import java.util.List;
import java.util.Map;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.fhir.Remark;
import org.onedoor.scales.fhir.ResponseImport;

/**
 * A FHIR response, scored.
 *
 * @param line where it begins
 * @param answers what was answered, by item; empty when it was refused
 * @param score what the answers came to, with everything that must be acted on; invalid when it was refused
 * @param problems why it was refused
 * @param remarks what was not understood, or rests on a guess
 */
record ResponseRead(long line, Map<String, Integer> answers, Score score, List<String> problems, List<String> remarks) {

    static ResponseRead of(long line, ResponseImport read) {
        List<String> remarks = strings(read.notUnderstood());
        if (read.refused()) {
            List<String> problems =
                    read.refusals().stream().map(ResponseRead::advised).toList();
            return new ResponseRead(line, Map.of(), refused(read.scale(), read.critical()), problems, remarks);
        }
        Score score = read.scale().score(read.answers());
        return new ResponseRead(line, read.answers(), acting(score, read.critical()), List.of(), remarks);
    }

    /** A document that is no response at all. */
    static ResponseRead unusable(long line, Scale scale, List<String> problems) {
        return new ResponseRead(line, Map.of(), refused(scale, List.of()), problems, List.of());
    }

    private static List<String> strings(List<Remark> remarks) {
        return remarks.stream().map(Remark::toString).toList();
    }

    /** Why it was refused, and what to do where the reason does not say. */
    private static String advised(Remark refusal) {
        return refusal.what().startsWith("a stored score")
                ? refusal + "; correct the answers or the score where they were recorded, or take the score out"
                : refusal.toString();
    }

    private static Score refused(Scale scale, List<String> critical) {
        return new Score(
                scale.id(),
                scale.version(),
                Status.INVALID,
                null,
                List.of(),
                List.of(),
                critical,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Score acting(Score score, List<String> critical) {
        return new Score(
                score.scale(),
                score.version(),
                score.status(),
                score.total(),
                score.missing(),
                score.errors(),
                critical,
                score.scores(),
                score.prorated(),
                score.bands(),
                score.flags(),
                score.categories());
    }
}
