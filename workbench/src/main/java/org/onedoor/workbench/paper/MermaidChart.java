package org.onedoor.workbench.paper;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.vocabulary.Language;
import org.onedoor.workbench.paper.NavigatorGraph.Lead;

/** A graph as a Mermaid flowchart. */
final class MermaidChart {
    private static final int LINE = 38;
    private static final String PLAIN = " .,?!–-'’“”…/%:";

    private final NavigatorGraph graph;
    private final Language language;
    private final StatementWords words;
    private final GraphWords says;
    private final StringBuilder text = new StringBuilder();

    MermaidChart(NavigatorGraph graph, Language language) {
        this.graph = graph;
        this.language = language;
        this.words = StatementWords.byNumber(graph.statements(), language);
        this.says = new GraphWords(language);
    }

    String text() {
        int questions = graph.numbers().size();
        int rules = graph.leads().size();
        line("flowchart TD");
        line("  accTitle: " + plain(graph.navigator().definition().title().in(language)));
        line("  accDescr: " + plain(says.description(questions, rules)));
        graph.numbers().forEach(this::addQuestion);
        graph.leads().forEach(this::addRule);
        steps().forEach(this::addStep);
        addFlow();
        graph.findings().forEach(this::addFinding);
        line("  classDef danger stroke:#8f1d1d,stroke-width:3px");
        line("  classDef finding stroke-dasharray:4 3");
        return text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void addQuestion(int number) {
        String shown = quoted(
                number + ": " + graph.statements().question(number).text().in(language));
        boolean danger = graph.statements().item(number).danger();
        line("  q" + number + (danger ? "{{" + shown + "}}:::danger" : "[" + shown + "]"));
    }

    private void addRule(Lead lead) {
        int index = graph.leads().indexOf(lead);
        String shown = quoted(lead.reason().in(language) + " (" + lead.id() + ")");
        line("  r" + index + "(" + shown + ")" + (lead.danger() ? ":::danger" : ""));
        String condition = quoted(words.beside(lead.last()).line(lead.statement()));
        if (graph.shows(lead.last())) {
            line("  q" + lead.last() + " -->|" + condition + "| r" + index);
        }
        line("  r" + index + " --> s" + lead.step());
    }

    private Set<Integer> steps() {
        return graph.leads().stream().map(Lead::step).collect(Collectors.toCollection(TreeSet::new));
    }

    private void addStep(int number) {
        StepText step = graph.navigator().definition().steps().stream()
                .filter(one -> one.step() == number)
                .findFirst()
                .orElseThrow();
        String shown =
                quoted(says.say(GraphText.STEP, number) + ": " + step.title().in(language));
        line("  s" + number + "([" + shown + "])" + (number == 6 ? ":::danger" : ""));
    }

    /** Each question after the one before it, and what opens it. */
    private void addFlow() {
        List<Integer> numbers = graph.numbers();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            Statement gate = graph.gate(number);
            if (i > 0) {
                line("  q" + numbers.get(i - 1) + " -.-> q" + number);
            }
            if (gate != null) {
                int source = graph.statements().last(gate);
                String condition = quoted(says.askedIf(
                        graph.statements().item(number).danger(),
                        words.beside(source).line(gate)));
                line(
                        graph.shows(source)
                                ? "  q" + source + " ==>|" + condition + "| q" + number
                                : "  g" + number + ">" + condition + "] ==> q" + number);
            }
        }
    }

    private void addFinding(String finding) {
        int index = graph.findings().indexOf(finding);
        Statement meaning = graph.statements().of(graph.statements().finding(finding), true);
        String shown = quoted(
                says.say(GraphText.HOLDS_WHEN, StatementWords.quoted(finding, language)) + " " + words.line(meaning));
        line("  f" + index + "[/" + shown + "/]:::finding");
    }

    /** A text without what ends or begins something in a line of Mermaid. */
    private static String plain(String text) {
        return text.codePoints()
                .mapToObj(point -> isPlain(point) ? Character.toString(point) : " ")
                .collect(Collectors.joining());
    }

    /** A text in quotation marks and in lines, with all but letters, digits and plain punctuation as codes. */
    static String quoted(String text) {
        return "\""
                + TextLines.of(text, LINE).stream().map(MermaidChart::escaped).collect(Collectors.joining("<br/>"))
                + "\"";
    }

    private static String escaped(String line) {
        return line.codePoints()
                .mapToObj(point -> isPlain(point) ? Character.toString(point) : "#" + point + ";")
                .collect(Collectors.joining());
    }

    private static boolean isPlain(int point) {
        return Character.isLetterOrDigit(point) || PLAIN.indexOf(point) >= 0;
    }
}
