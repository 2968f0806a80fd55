package org.onedoor.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.hl7.elm.r1.VersionedIdentifier;
import org.onedoor.benchmarks.peers.BandedTable.Band;
import org.onedoor.benchmarks.peers.BandedTable.Input;
import org.onedoor.benchmarks.peers.BandedTable.Row;
import org.onedoor.benchmarks.peers.Questionnaire.AtLeast;
import org.onedoor.benchmarks.peers.Questionnaire.State;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;

/** Clinical Quality Language: a library with parameters, translated to ELM once and then interpreted. */
final class CqlPeer implements Peer {
    private static final VersionedIdentifier LIBRARY =
            new VersionedIdentifier().withId("Benchmark").withVersion("1");

    @Override
    public TableDecision table(BandedTable table) {
        List<String> inputs = table.inputs().stream().map(BandedTable.Input::id).toList();
        String cases = table.rows().stream()
                .map(row -> "when " + condition(table, row) + " then " + row.step())
                .collect(Collectors.joining("\n"));
        CqlEngine engine = engine(inputs, "define Step: case\n" + cases + "\nelse 0 end\n");
        return values -> {
            Map<String, Object> given = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                given.put(inputs.get(i), values[i]);
            }
            return (Integer) engine.evaluate(LIBRARY, Set.of("Step"), given)
                    .forExpression("Step")
                    .value();
        };
    }

    private static String condition(BandedTable table, Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.bands().size(); i++) {
            Input input = table.inputs().get(i);
            Band band = row.bands().get(i);
            if (!input.isFirst(band)) {
                parts.add(input.id() + " >= " + band.from());
            }
            if (!input.isLast(band)) {
                parts.add(input.id() + " <= " + band.to());
            }
        }
        return String.join(" and ", parts);
    }

    private static CqlEngine engine(List<String> parameters, String definitions) {
        String library = "library Benchmark version '1'\n"
                + parameters.stream()
                        .map(parameter -> "parameter " + parameter + " Integer\n")
                        .collect(Collectors.joining())
                + "context Unfiltered\n"
                + definitions;
        LibraryManager libraries = new LibraryManager(new ModelManager());
        libraries
                .getLibrarySourceLoader()
                .registerProvider(id -> new ByteArrayInputStream(library.getBytes(StandardCharsets.UTF_8)));
        return new CqlEngine(new Environment(libraries));
    }

    @Override
    public Walk walk(Questionnaire questionnaire) {
        List<String> questions = IntStream.range(0, questionnaire.questions())
                .mapToObj(question -> "q" + question)
                .toList();
        CqlEngine engine = engine(questions, definitions(questionnaire));
        return new Reevaluation(questionnaire) {
            @Override
            State state() {
                Map<String, Object> given = new HashMap<>();
                for (int question = 0; question < answers().length; question++) {
                    int answer = answers()[question];
                    given.put(questions.get(question), answer == Questionnaire.UNANSWERED ? null : answer);
                }
                EvaluationResult result = engine.evaluate(LIBRARY, Set.of("Step", "Open"), given);
                int step = (Integer) result.forExpression("Step").value();
                return state(step, KiePeer.open(result.forExpression("Open").value()));
            }
        };
    }

    private static String definitions(Questionnaire questionnaire) {
        String raises = questionnaire.rules().stream()
                .map(rule -> "if " + condition(rule.all()) + " then " + rule.step() + " else 1")
                .collect(Collectors.joining(",\n"));
        String gates = questionnaire.gates().stream()
                .map(gate -> "if " + condition(List.of(new AtLeast(gate.head(), gate.option()))) + " then "
                        + gate.section() + " else null")
                .collect(Collectors.joining(",\n"));
        return "define Step: Max({\n" + raises + "\n})\ndefine Open: ({\n" + gates
                + "\n}) section where section is not null\n";
    }

    private static String condition(List<AtLeast> parts) {
        return parts.stream()
                .map(part -> "q" + part.question() + " >= " + part.option())
                .collect(Collectors.joining(" and "));
    }
}
