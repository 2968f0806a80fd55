package org.onedoor.workbench.command;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.change.Change;
import org.onedoor.scales.change.JacobsonTruax;
import org.onedoor.scales.change.TalkingTherapies;
import org.onedoor.workbench.lines.JsonLine;
import org.onedoor.workbench.lines.LineProblem;
import org.onedoor.workbench.lines.LineRun.Answered;
import org.onedoor.workbench.lines.ResultLine;

/** Answers one line of totals before and after with a line that says what became of the person. */
final class ChangeLine {
    private static final double LARGEST = 1e9;
    // The only property that may be left out in each shape, so the only one whose misspelling would go unnoticed.
    private static final List<String> OPTIONAL = List.of("critical");
    private static final List<String> KNOWN = List.of(
            "in",
            "parameters",
            "scale",
            "pre",
            "post",
            "phq9",
            "gad7",
            "higherIsBetter",
            "sd",
            "reliability",
            "mClinical",
            "sdClinical",
            "mPre",
            "sdPre",
            "mFunctional",
            "sdFunctional",
            "critical");

    private final KnownScales scales;

    ChangeLine(KnownScales scales) {
        this.scales = scales;
    }

    Answered answer(long number, String line) {
        try {
            return new Answered(answer(Case.parse(line)).toString(), false);
        } catch (LineProblem | IllegalArgumentException problem) {
            return new Answered(
                    new ResultLine()
                            .text("status", "invalid")
                            .texts("errors", List.of(problem.getMessage()))
                            .whole("line", number)
                            .toString(),
                    true);
        }
    }

    private ResultLine answer(Case given) {
        if (given.has("phq9") || given.has("gad7")) {
            return therapies(given);
        }
        if (given.has("scale")) {
            return change(given);
        }
        return given.has("mPre") || given.has("sdPre") ? sample(given) : study(given);
    }

    private ResultLine therapies(Case given) {
        int[] phq9 = given.totals("phq9");
        int[] gad7 = given.totals("gad7");
        TalkingTherapies.Outcome outcome = therapies().outcome(phq9[0], phq9[1], gad7[0], gad7[1]);
        return new ResultLine()
                .truth("caseAtStart", outcome.caseAtStart())
                .truth("recovery", outcome.recovery())
                .truth("reliableImprovement", outcome.reliableImprovement())
                .truth("reliableDeterioration", outcome.reliableDeterioration())
                .truth("reliableRecovery", outcome.reliableRecovery())
                .truth("noReliableChange", outcome.noReliableChange());
    }

    private TalkingTherapies therapies() {
        return TalkingTherapies.of(ScaleCatalogue.of(List.of(scale("phq-9"), scale("gad-7"))));
    }

    private Scale scale(String id) {
        return scales.find(id).orElseThrow(() -> new LineProblem("/scale: there is no such scale"));
    }

    private ResultLine change(Case given) {
        Change change = Change.between(scale(given.text("scale")), given.whole("pre"), given.whole("post"));
        return told(new ResultLine(), change);
    }

    /** What a change is, by the constants of the scale's file. */
    static ResultLine told(ResultLine line, Change change) {
        return line.whole("points", change.points())
                .textOrNull(
                        "direction", change.direction().map(ChangeLine::word).orElse(null))
                .truth("reliable", change.reliable().orElse(null))
                .truth("meaningful", change.meaningful().orElse(null))
                .truth("recovered", change.recovered().orElse(null));
    }

    /** A study whose numbers are all given. */
    private static ResultLine study(Case given) {
        JacobsonTruax study = new JacobsonTruax(
                given.truth("higherIsBetter"),
                given.number("sd"),
                given.number("reliability"),
                given.number("mClinical"),
                given.number("sdClinical"),
                given.number("mFunctional"),
                given.number("sdFunctional"),
                given.critical());
        double pre = given.number("pre");
        double post = given.number("post");
        ResultLine line = new ResultLine()
                .number("sem", study.sem())
                .number("sDiff", study.sDiff())
                .number("rci", study.rci(pre, post))
                .number("a", study.cutoffA())
                .number("b", study.cutoffB())
                .number("c", study.cutoffC())
                .number("minReliableChange", study.minReliableChange());
        return outcomes(line, study, pre, post);
    }

    /** A study whose clinical sample is the one before treatment. */
    private static ResultLine sample(Case given) {
        JacobsonTruax study = new JacobsonTruax(
                given.truth("higherIsBetter"),
                given.number("sdPre"),
                given.number("reliability"),
                given.number("mPre"),
                given.number("sdPre"),
                given.number("mFunctional"),
                given.number("sdFunctional"),
                given.critical());
        if (!given.has("pre") && !given.has("post")) {
            return constants(study);
        }
        double pre = given.number("pre");
        double post = given.number("post");
        ResultLine line = new ResultLine().number("change", post - pre).number("rci", study.rci(pre, post));
        return outcomes(line, study, pre, post);
    }

    private static ResultLine constants(JacobsonTruax study) {
        return new ResultLine()
                .number("seMeasurement", study.sem())
                .number("sDiff", study.sDiff())
                .number("cutoffA", study.cutoffA())
                .number("cutoffB", study.cutoffB())
                .number("cutoffC", study.cutoffC())
                .number("reliableChangeValue", study.minReliableChange());
    }

    private static ResultLine outcomes(ResultLine line, JacobsonTruax study, double pre, double post) {
        return line.text("classNoPreCondition", word(study.outcome(pre, post)))
                .text("classPreMustBeClinical", word(study.outcomeFromIllness(pre, post)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The properties of one line, those of {@code in} and {@code parameters} among them.
     *
     * @param values by name
     */
    private record Case(Map<String, Object> values) {

        static Case parse(String line) {
            Map<String, Object> values = new HashMap<>();
            JsonLine.read(line, (name, reading) -> property(values, name, reading));
            return new Case(values);
        }

        private static void property(Map<String, Object> values, String name, JsonLine line) {
            if (name.equals("in") || name.equals("parameters")) {
                line.object("/" + name, (inner, reading) -> property(values, inner, reading));
            } else if (!KNOWN.contains(name)) {
                line.skip(name, OPTIONAL);
            } else if (values.containsKey(name)) {
                throw new LineProblem("/" + name + ": given twice");
            } else {
                Object value = line.value();
                if (value == null) {
                    throw new LineProblem("/" + name + ": expected a value");
                }
                values.put(name, value);
            }
        }

        boolean has(String name) {
            return values.containsKey(name);
        }

        private Object value(String name) {
            return Optional.ofNullable(values.get(name)).orElseThrow(() -> new LineProblem("/" + name + ": missing"));
        }

        double number(String name) {
            if (value(name) instanceof Number number && Math.abs(number.doubleValue()) <= LARGEST) {
                return number.doubleValue();
            }
            throw new LineProblem("/" + name + ": expected a number");
        }

        double critical() {
            return has("critical") ? number("critical") : JacobsonTruax.CRITICAL_95;
        }

        int whole(String name) {
            return whole(name, value(name));
        }

        private static int whole(String name, Object value) {
            if (value instanceof Long whole && Math.abs(whole) <= LARGEST) {
                return whole.intValue();
            }
            throw new LineProblem("/" + name + ": expected a whole number");
        }

        boolean truth(String name) {
            if (value(name) instanceof Boolean truth) {
                return truth;
            }
            throw new LineProblem("/" + name + ": expected true or false");
        }

        String text(String name) {
            if (value(name) instanceof String text) {
                return text;
            }
            throw new LineProblem("/" + name + ": expected a string");
        }

        int[] totals(String name) {
            if (value(name) instanceof List<?> both && both.size() == 2) {
                return new int[] {whole(name, both.get(0)), whole(name, both.get(1))};
            }
            throw new LineProblem("/" + name + ": expected two totals, before and after");
        }
    }
}
