package org.onedoor.workbench.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onedoor.navigator.Question;
import org.onedoor.vocabulary.Language;
import org.onedoor.workbench.paper.NavigatorGraph.Lead;

/** A graph as an SVG picture: questions below each other, their rules and steps to the right, what opens them to the left. */
final class SvgChart {
    private static final double MARGIN = 24;
    private static final double LANE = 13;
    private static final double QUESTION = 330;
    private static final double CONDITION = 300;
    private static final double STEP = 270;
    private static final double GAP = 26;
    private static final int OPTION_LINES = 3;

    private final NavigatorGraph graph;
    private final Language language;
    private final StatementWords words;
    private final GraphWords says;
    private final SvgCanvas canvas = new SvgCanvas();
    private final Lanes lanes = new Lanes();
    private final Map<Integer, Double> middles = new HashMap<>();
    private final double left;
    private double y;

    SvgChart(NavigatorGraph graph, Language language) {
        this.graph = graph;
        this.language = language;
        this.words = StatementWords.byNumber(graph.statements(), language);
        this.says = new GraphWords(language);
        for (int number : graph.numbers()) {
            Statement gate = graph.gate(number);
            if (gate != null && opens(number) && graph.shows(graph.statements().last(gate))) {
                lanes.add(graph.statements().last(gate), number);
            }
        }
        lanes.assign();
        this.left = MARGIN + (lanes.count() + 1) * LANE + 10;
    }

    /** Whether a question's gate is not also that of the question above it. */
    private boolean opens(int number) {
        Statement gate = graph.gate(number);
        return gate != null && !(graph.shows(number - 1) && gate.equals(graph.gate(number - 1)));
    }

    String text() {
        String title = graph.navigator().definition().title().in(language);
        int questions = graph.numbers().size();
        int rules = graph.leads().size();
        canvas.text(MARGIN, 38, title, "title");
        canvas.text(MARGIN, 60, says.counts(questions, rules), "small");
        y = 88;
        graph.numbers().forEach(this::addRow);
        addFindings();
        return canvas.picture(
                "graph-" + graph.navigator().id(),
                language.tag(),
                title,
                says.description(questions, rules),
                stepsAt() + STEP + MARGIN,
                y);
    }

    private double conditionsAt() {
        return left + QUESTION + 34;
    }

    private double stepsAt() {
        return conditionsAt() + CONDITION + 34;
    }

    private void addRow(int number) {
        double above = y;
        if (opens(number)) {
            addGate(number);
        }
        QuestionBox box = new QuestionBox(number);
        addFlow(number, above, y);
        box.draw(y);
        double middle = y + box.height() / 2;
        middles.put(number, middle);
        addLane(number);
        addLeads(number, middle);
        y += Math.max(box.height(), leadsHeight(number)) + GAP;
    }

    /** The way from the question above. */
    private void addFlow(int number, double top, double boxTop) {
        int index = graph.numbers().indexOf(number);
        if (index > 0) {
            double above = bottoms.getOrDefault(graph.numbers().get(index - 1), top);
            canvas.line("flow", left + 24, above, left + 24, boxTop - 7);
            canvas.tip(left + 24, boxTop, false, "linktip");
        }
    }

    private final Map<Integer, Double> bottoms = new HashMap<>();
    private final Map<Integer, Double> gates = new HashMap<>();

    private void addGate(int number) {
        Statement gate = graph.gate(number);
        if (gate == null) {
            return;
        }
        boolean danger = graph.statements().item(number).danger();
        List<String> lines = TextLines.of(says.askedIf(danger, words.line(gate)), SvgCanvas.characters(QUESTION - 36));
        canvas.text(left + 36, y + 12, lines, "gate");
        gates.put(number, y + 8);
        y += lines.size() * SvgCanvas.LEADING + 8;
    }

    /** The lane from a question to all that it opens is drawn when the last of them is. */
    private void addLane(int number) {
        for (int source : graph.numbers()) {
            if (source < number && lanes.last(source) == number) {
                drawLane(source, number);
            }
        }
    }

    private void drawLane(int source, int last) {
        double x = left - 12 - (lanes.lane(source) + 1) * LANE;
        double from = middles.getOrDefault(source, 0.0);
        canvas.line("lane", left, from, x, from, x, gates.getOrDefault(last, from));
        for (int number : graph.numbers()) {
            Statement gate = graph.gate(number);
            if (gate != null && gates.containsKey(number) && graph.statements().last(gate) == source) {
                double to = gates.get(number);
                canvas.line("lane", x, to, left + 14, to);
                canvas.tip(left + 21, to, true, "tip");
            }
        }
    }

    /** A question with its options. */
    private final class QuestionBox {
        private final int number;
        private final boolean danger;
        private final List<String> text;
        private final List<String> options;

        QuestionBox(int number) {
            Question question = graph.statements().question(number);
            this.number = number;
            this.danger = question.danger();
            this.text = TextLines.of(question.text().in(language), SvgCanvas.strongCharacters(QUESTION - 58));
            String all = question.options().stream()
                    .map(option -> option.text().in(language))
                    .collect(Collectors.joining(" · "));
            String shown = all.isEmpty()
                    ? question.min().orElse(0) + "–" + question.max().orElse(0)
                            + question.unit()
                                    .map(unit -> " " + unit.in(language))
                                    .orElse("")
                    : all;
            this.options = TextLines.of(shown, SvgCanvas.smallCharacters(QUESTION - 66), OPTION_LINES);
        }

        double height() {
            return (text.size() + options.size() + (danger ? 1 : 0)) * (double) SvgCanvas.LEADING + 20;
        }

        void draw(double top) {
            canvas.open(" data-question=\""
                    + Markup.escaped(graph.statements().item(number).id()) + "\"");
            canvas.rectangle(left, top, QUESTION, height(), danger ? "box danger" : "box");
            canvas.circle(left + 24, top + 24, 14, "badge");
            canvas.text(left + 24, top + 28, Integer.toString(number), "onbadge");
            double line = top + 28;
            canvas.text(left + 48, line, text, "strong");
            line += text.size() * SvgCanvas.LEADING;
            canvas.text(left + 48, line, options, "small");
            line += options.size() * SvgCanvas.LEADING;
            if (danger) {
                canvas.text(left + 48, line, "▲ " + says.say(GraphText.DANGER_QUESTION), "dangertext");
            }
            canvas.close();
            bottoms.put(number, top + height());
        }
    }

    private double leadsHeight(int number) {
        return graph.leadsOf(number).stream()
                .mapToDouble(lead -> new Arrow(lead).height())
                .sum();
    }

    private void addLeads(int number, double middle) {
        double top = leadsHeight(number) < 2 * (middle - y) ? middle - leadsHeight(number) / 2 : y;
        double trunk = left + QUESTION + 14;
        List<Lead> leads = graph.leadsOf(number);
        if (!leads.isEmpty()) {
            canvas.line("link", left + QUESTION, middle, trunk, middle);
        }
        for (Lead lead : leads) {
            Arrow arrow = new Arrow(lead);
            double at = top + arrow.height() / 2;
            canvas.line("link", trunk, middle, trunk, at);
            arrow.draw(trunk, at);
            top += arrow.height();
        }
    }

    /** A rule: its condition, and the step to which it leads. */
    private final class Arrow {
        private final Lead lead;
        private final List<String> condition;
        private final List<String> reason;

        Arrow(Lead lead) {
            this.lead = lead;
            this.condition =
                    TextLines.of(words.beside(lead.last()).line(lead.statement()), SvgCanvas.characters(CONDITION));
            this.reason = TextLines.of(lead.reason().in(language), SvgCanvas.smallCharacters(STEP - 24));
        }

        private String step() {
            return says.say(GraphText.STEP, lead.step()) + (lead.danger() ? " " + says.say(GraphText.AT_ONCE) : "");
        }

        /** Whether the name of the rule has room beside the step. */
        private boolean namedBeside() {
            return (lead.id().length() + step().length()) * 8.5 < STEP - 36;
        }

        private double stepHeight() {
            return (reason.size() + (namedBeside() ? 1 : 2)) * (double) SvgCanvas.LEADING + 14;
        }

        double height() {
            return Math.max(condition.size() * (double) SvgCanvas.LEADING, stepHeight()) + 12;
        }

        void draw(double trunk, double at) {
            canvas.open(" data-rule=\"" + Markup.escaped(lead.id()) + "\"");
            canvas.line("link", trunk, at, conditionsAt() - 6, at);
            canvas.text(conditionsAt(), at - (condition.size() - 1) * SvgCanvas.LEADING / 2.0 + 4.5, condition, "");
            double end = Math.min(SvgCanvas.end(conditionsAt(), condition) + 10, stepsAt() - 12);
            canvas.line("link", end, at, stepsAt() - 6, at);
            canvas.tip(stepsAt(), at, true, "linktip");
            double top = at - stepHeight() / 2;
            if (lead.danger()) {
                canvas.octagon(stepsAt(), top, STEP, stepHeight(), "exit");
            } else {
                canvas.rectangle(stepsAt(), top, STEP, stepHeight(), lead.step() == 5 ? "step urgent" : "step");
            }
            String kind = lead.danger() ? " onexit" : "";
            canvas.text(stepsAt() + 12, top + 18, step(), "strong" + kind);
            double name = namedBeside() ? top + 18 : top + stepHeight() - 12;
            canvas.text(stepsAt() + STEP - 12, name, lead.id(), "id" + kind);
            canvas.text(stepsAt() + 12, top + 18 + SvgCanvas.LEADING, reason, "small" + kind);
            canvas.close();
        }
    }

    private void addFindings() {
        if (graph.findings().isEmpty()) {
            return;
        }
        y += 10;
        canvas.text(MARGIN, y, says.say(GraphText.FINDINGS), "head");
        y += 26;
        for (String finding : graph.findings()) {
            Statement meaning = graph.statements().of(graph.statements().finding(finding), true);
            canvas.text(MARGIN, y, says.say(GraphText.HOLDS_WHEN, StatementWords.quoted(finding, language)), "strong");
            y += SvgCanvas.LEADING;
            addMeaning(meaning, 0);
            y += 10;
        }
    }

    private void addMeaning(Statement statement, int depth) {
        double x = MARGIN + 16 + depth * 18;
        int characters = SvgCanvas.characters(stepsAt() + STEP - x);
        boolean whole = statement.leaves().count() <= 2;
        List<String> lines =
                TextLines.of("– " + (whole ? words.line(statement) : words.heading(statement)), characters);
        canvas.text(x, y, lines, "");
        y += lines.size() * SvgCanvas.LEADING;
        if (!whole) {
            statement.parts().forEach(part -> addMeaning(part, depth + 1));
        }
    }
}
