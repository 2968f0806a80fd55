package org.onedoor.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onedoor.benchmarks.peers.BandedTable.Band;
import org.onedoor.benchmarks.peers.BandedTable.Input;
import org.onedoor.benchmarks.peers.BandedTable.Row;
import org.onedoor.benchmarks.peers.Questionnaire.AtLeast;
import org.onedoor.benchmarks.peers.Questionnaire.Rule;

/** Writes the definitions as DMN 1.3. */
final class Dmn {
    static final String NAMESPACE = "https://onedoor.org/benchmarks";
    static final String STEP = "step";
    static final String OPEN = "open";
    private static final String UNIQUE = "hitPolicy=\"UNIQUE\"";
    private static final String COLLECT = "hitPolicy=\"COLLECT\"";
    private static final String HIGHEST = "hitPolicy=\"COLLECT\" aggregation=\"MAX\"";
    private static final String ANY = "-";

    private Dmn() {}

    /** One decision by one table; a band is written as manuals write it: {@code <= 4}, {@code [5..9]}, {@code >= 20}. */
    static String of(BandedTable table) {
        return of(table, Dmn::closed);
    }

    /** The same, with bands that touch: {@code < 5}, {@code [5..10)}, {@code >= 20}. */
    static String halfOpen(BandedTable table) {
        return of(table, Dmn::halfOpen);
    }

    private static String of(BandedTable table, BiFunction<Input, Band, String> cell) {
        List<Column> columns = table.inputs().stream()
                .map(input -> new Column(input.id(), "[0.." + input.max() + "]"))
                .toList();
        Stream<String> rules =
                table.rows().stream().map(row -> rule("r" + row.id(), cells(table, row, cell), row.step()));
        String decision = decision(STEP, columns, table(STEP, UNIQUE, columns, rules));
        return definitions(table.name(), columns.stream(), Stream.of(decision));
    }

    private static List<String> cells(BandedTable table, Row row, BiFunction<Input, Band, String> cell) {
        return IntStream.range(0, row.bands().size())
                .mapToObj(i -> cell.apply(table.inputs().get(i), row.bands().get(i)))
                .toList();
    }

    private static String closed(Input input, Band band) {
        if (input.isFirst(band)) {
            return input.isLast(band) ? ANY : "&lt;= " + band.to();
        }
        return input.isLast(band) ? "&gt;= " + band.from() : "[" + band.from() + ".." + band.to() + "]";
    }

    private static String halfOpen(Input input, Band band) {
        if (input.isFirst(band)) {
            return input.isLast(band) ? ANY : "&lt; " + (band.to() + 1);
        }
        return input.isLast(band) ? "&gt;= " + band.from() : "[" + band.from() + ".." + (band.to() + 1) + ")";
    }

    /** The decisions {@value #STEP} and {@value #OPEN}; the step is the highest that the table of any section gives. */
    static String of(Questionnaire questionnaire) {
        List<Column> questions = IntStream.range(0, questionnaire.questions())
                .mapToObj(Dmn::column)
                .toList();
        List<String> sections = questionnaire.gates().stream()
                .map(gate -> "section" + gate.section())
                .toList();
        List<String> decisions = new ArrayList<>();
        for (Questionnaire.Gate gate : questionnaire.gates()) {
            decisions.add(section(sections.get(gate.section()), rules(questionnaire, gate.section())));
        }
        decisions.add(highest(sections));
        decisions.add(gates(questionnaire));
        return definitions("Questionnaire", questions.stream(), decisions.stream());
    }

    private static Column column(int question) {
        return new Column("q" + question, "[0.." + (Questionnaire.OPTIONS - 1) + "]");
    }

    private static List<Rule> rules(Questionnaire questionnaire, int section) {
        return questionnaire.rules().stream()
                .filter(rule -> rule.section() == section)
                .toList();
    }

    private static String section(String name, List<Rule> rules) {
        List<Integer> questions = rules.stream()
                .flatMap(rule -> rule.all().stream())
                .map(AtLeast::question)
                .distinct()
                .sorted()
                .toList();
        List<Column> columns = questions.stream().map(Dmn::column).toList();
        Stream<String> base = Stream.of(
                rule(name + "base", columns.stream().map(column -> ANY).toList(), 1));
        Stream<String> raises =
                rules.stream().map(rule -> rule("r" + rule.id(), cells(questions, rule.all()), rule.step()));
        return decision(name, columns, table(name, HIGHEST, columns, Stream.concat(base, raises)));
    }

    private static List<String> cells(List<Integer> questions, List<AtLeast> parts) {
        return questions.stream()
                .map(question -> parts.stream()
                        .filter(part -> part.question() == question)
                        .map(part -> "&gt;= " + part.option())
                        .findFirst()
                        .orElse(ANY))
                .toList();
    }

    private static String highest(List<String> sections) {
        String required = sections.stream()
                .map(section -> """
                        <informationRequirement id="%s_%s"><requiredDecision href="#%s"/></informationRequirement>""".formatted(STEP, section, section))
                .collect(Collectors.joining("\n"));
        return decision(STEP, required, """
                <literalExpression id="highest"><text>max(%s)</text></literalExpression>""".formatted(String.join(", ", sections)));
    }

    private static String gates(Questionnaire questionnaire) {
        List<Integer> heads =
                questionnaire.gates().stream().map(Questionnaire.Gate::head).toList();
        List<Column> columns = heads.stream().map(Dmn::column).toList();
        Stream<String> rules = questionnaire.gates().stream().map(gate -> {
            List<AtLeast> part = List.of(new AtLeast(gate.head(), gate.option()));
            return rule("g" + gate.section(), cells(heads, part), gate.section());
        });
        return decision(OPEN, columns, table(OPEN, COLLECT, columns, rules));
    }

    private static String definitions(String name, Stream<Column> inputs, Stream<String> decisions) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="%s" namespace="%s">
                %s
                %s
                </definitions>
                """.formatted(
                        name,
                        NAMESPACE,
                        inputs.map(Column::data).collect(Collectors.joining("\n")),
                        decisions.collect(Collectors.joining("\n")));
    }

    private static String decision(String name, List<Column> columns, String expression) {
        String required = columns.stream()
                .map(column -> """
                        <informationRequirement id="%s_%s"><requiredInput href="#%s"/></informationRequirement>""".formatted(name, column.id(), column.id()))
                .collect(Collectors.joining("\n"));
        return decision(name, required, expression);
    }

    private static String decision(String name, String required, String expression) {
        return """
                <decision id="%s" name="%s">
                <variable id="%s_variable" name="%s"%s/>
                %s
                %s
                </decision>""".formatted(
                        name, name, name, name, name.equals(OPEN) ? "" : " typeRef=\"number\"", required, expression);
    }

    /** The output is named as its decision is: that is how Camunda finds it in another decision. */
    private static String table(String name, String hitPolicy, List<Column> columns, Stream<String> rules) {
        String ids = columns.stream().map(Column::id).collect(Collectors.joining("_"));
        return """
                <decisionTable id="table_%s_%s" %s>
                %s
                <output id="output_%s_%s" name="%s" typeRef="number"/>
                %s
                </decisionTable>""".formatted(
                        columns.size(),
                        ids,
                        hitPolicy,
                        columns.stream().map(column -> column.input(ids)).collect(Collectors.joining("\n")),
                        columns.size(),
                        ids,
                        name,
                        rules.collect(Collectors.joining("\n")));
    }

    private static String rule(String id, List<String> cells, int output) {
        StringBuilder rule = new StringBuilder("<rule id=\"" + id + "\">");
        for (int i = 0; i < cells.size(); i++) {
            rule.append("<inputEntry id=\"%s_%d\"><text>%s</text></inputEntry>".formatted(id, i, cells.get(i)));
        }
        return rule.append("<outputEntry id=\"%s_out\"><text>%d</text></outputEntry></rule>".formatted(id, output))
                .toString();
    }

    /** A question or an input, with the values it may have. */
    private record Column(String id, String allowed) {
        String data() {
            return """
                    <inputData id="%s" name="%s"><variable id="%s_variable" name="%s" typeRef="number"/></inputData>""".formatted(id, id, id, id);
        }

        String input(String table) {
            return """
                    <input id="in_%s_%s"><inputExpression id="ex_%s_%s" typeRef="number"><text>%s</text></inputExpression>\
                    <inputValues id="va_%s_%s"><text>%s</text></inputValues></input>""".formatted(id, table, id, table, id, id, table, allowed);
        }
    }
}
