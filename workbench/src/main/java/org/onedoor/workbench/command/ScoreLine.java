package org.onedoor.workbench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onedoor.scales.AnswerError;
import org.onedoor.scales.Prorated;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.Score.Status;
import org.onedoor.scales.sheet.SheetProblem;
import org.onedoor.scales.sheet.SheetRow;
import org.onedoor.workbench.lines.LineProblem;
import org.onedoor.workbench.lines.LineRun.Answered;
import org.onedoor.workbench.lines.ResultLine;

/** Answers one response with a line: its status, and all that the scale tells of it. */
final class ScoreLine {
    private final Scale scale;
    private final boolean subscalesAlone;

    ScoreLine(Scale scale) {
        this.scale = scale;
        // Several scores without a total stand each for itself, so an incomplete response may have some of them.
        this.subscalesAlone = scale.total().isEmpty() && scale.scores().size() > 1;
    }

    Answered answer(long number, String line) {
        try {
            ResponseLine response = ResponseLine.parse(line);
            Score score = scale.score(response.answers(), response.context());
            return of(score, response.problems());
        } catch (LineProblem problem) {
            return unusable(number, problem.getMessage());
        }
    }

    Answered answer(SheetRow row) {
        List<String> outside = row.problems().stream()
                .filter(problem -> problem.item() == null)
                .map(SheetProblem::toString)
                .toList();
        return of(row.score(), outside);
    }

    /** The line of a FHIR response: what the scale says of it, with all that must be acted on and all that was not understood. */
    Answered answer(ResponseRead response) {
        ResultLine line = written(response.score(), response.problems());
        if (response.score().status() == Status.INVALID) {
            line.whole("line", response.line());
        }
        if (!response.remarks().isEmpty()) {
            line.texts("remarks", response.remarks());
        }
        return new Answered(line.toString(), response.score().status() == Status.INVALID);
    }

    /** The line for input that is no response at all. */
    static Answered unusable(long number, String message) {
        return new Answered(
                new ResultLine()
                        .text("status", "invalid")
                        .whole("total", null)
                        .texts("errors", List.of(message))
                        .texts("critical", List.of())
                        .whole("line", number)
                        .toString(),
                true);
    }

    private Answered of(Score score, List<String> problems) {
        boolean invalid = !problems.isEmpty() || score.status() == Status.INVALID;
        return new Answered(written(score, problems).toString(), invalid);
    }

    private ResultLine written(Score score, List<String> problems) {
        Status status = problems.isEmpty() ? score.status() : Status.INVALID;
        ResultLine line = new ResultLine().text("status", status.name().toLowerCase(Locale.ROOT));
        switch (status) {
            case COMPLETE -> complete(line, score);
            case INCOMPLETE -> incomplete(line, score);
            case INVALID -> invalid(line, score, problems);
        }
        return line;
    }

    private static void complete(ResultLine line, Score score) {
        line.whole("total", score.total()).texts("critical", score.critical());
        if (!score.scores().isEmpty()) {
            line.object("scores", scores(score));
        }
        ResultLine bands = new ResultLine();
        score.bands().forEach(band -> bands.text(band.id(), band.band().id()));
        ResultLine flags = new ResultLine();
        score.flags().forEach(flag -> flags.truth(flag.id(), flag.raised()));
        line.object("bands", bands).object("flags", flags);
        categories(line, score.categories());
    }

    private static void categories(ResultLine line, List<Score.Category> categories) {
        if (categories.size() == 1) {
            line.text("category", categories.get(0).category());
        } else if (!categories.isEmpty()) {
            ResultLine all = new ResultLine();
            categories.forEach(one -> all.text(one.id(), one.category()));
            line.object("categories", all);
        }
    }

    private static ResultLine scores(Score score) {
        ResultLine scores = new ResultLine();
        score.scores().forEach(one -> scores.whole(one.id(), one.points()));
        return scores;
    }

    private void incomplete(ResultLine line, Score score) {
        line.whole("total", null).texts("missing", score.missing()).texts("critical", score.critical());
        if (subscalesAlone) {
            line.object("scores", scores(score));
        }
        score.proratedTotal().ifPresent(total -> line.object("prorated", prorated(total)));
    }

    private static ResultLine prorated(Prorated prorated) {
        return new ResultLine().number("total", prorated.points()).whole("rounded", prorated.rounded());
    }

    private static void invalid(ResultLine line, Score score, List<String> problems) {
        List<String> errors =
                new ArrayList<>(score.errors().stream().map(AnswerError::item).toList());
        errors.addAll(problems);
        line.whole("total", null).texts("errors", errors).texts("critical", score.critical());
    }
}
