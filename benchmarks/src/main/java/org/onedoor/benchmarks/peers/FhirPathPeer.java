package org.onedoor.benchmarks.peers;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.fhirpath.IFhirPath;
import ca.uhn.fhir.fhirpath.IFhirPathEvaluationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.onedoor.benchmarks.peers.BandedTable.Band;
import org.onedoor.benchmarks.peers.BandedTable.Input;
import org.onedoor.benchmarks.peers.BandedTable.Row;
import org.onedoor.benchmarks.peers.Questionnaire.AtLeast;
import org.onedoor.benchmarks.peers.Questionnaire.State;

/** FHIRPath in HAPI: expressions that are parsed once, over variables as in structured data capture. */
final class FhirPathPeer implements Peer {
    private static final FhirContext FHIR = FhirContext.forR4();

    @Override
    public TableDecision table(BandedTable table) {
        Variables variables = new Variables();
        String[] inputs = table.inputs().stream().map(BandedTable.Input::id).toArray(String[]::new);
        Expression step = variables.parse(firstOf(table));
        return values -> {
            for (int i = 0; i < values.length; i++) {
                variables.set(inputs[i], values[i]);
            }
            return step.numbers().get(0).getValue();
        };
    }

    /** The rows as one expression, which stops at the row that holds. */
    private static String firstOf(BandedTable table) {
        StringBuilder expression = new StringBuilder();
        table.rows().forEach(row -> expression.append("iif(%s, %d, ".formatted(condition(table, row), row.step())));
        return expression + "0" + ")".repeat(table.rows().size());
    }

    private static String condition(BandedTable table, Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.bands().size(); i++) {
            Input input = table.inputs().get(i);
            Band band = row.bands().get(i);
            if (!input.isFirst(band)) {
                parts.add("%%%s >= %d".formatted(input.id(), band.from()));
            }
            if (!input.isLast(band)) {
                parts.add("%%%s <= %d".formatted(input.id(), band.to()));
            }
        }
        return String.join(" and ", parts);
    }

    @Override
    public Walk walk(Questionnaire questionnaire) {
        Variables variables = new Variables();
        Expression steps = variables.parse(questionnaire.rules().stream()
                .map(rule -> "iif(%s, %d)".formatted(condition(rule.all()), rule.step()))
                .collect(Collectors.joining(" | ")));
        Expression sections = variables.parse(questionnaire.gates().stream()
                .map(gate -> "iif(%s, %d)"
                        .formatted(condition(List.of(new AtLeast(gate.head(), gate.option()))), gate.section()))
                .collect(Collectors.joining(" | ")));
        return new Reevaluation(questionnaire) {
            @Override
            State state() {
                for (int question = 0; question < answers().length; question++) {
                    variables.set("q" + question, answers()[question]);
                }
                int step =
                        steps.numbers().stream().mapToInt(IntegerType::getValue).reduce(1, Math::max);
                int open = sections.numbers().stream()
                        .mapToInt(section -> 1 << section.getValue())
                        .sum();
                return state(step, open);
            }
        };
    }

    private static String condition(List<AtLeast> parts) {
        return parts.stream()
                .map(part -> "%%q%d >= %d".formatted(part.question(), part.option()))
                .collect(Collectors.joining(" and "));
    }

    /** An expression that has been parsed. */
    @FunctionalInterface
    private interface Expression {
        List<IntegerType> numbers();
    }

    private static final class Variables implements IFhirPathEvaluationContext {
        private final Map<String, List<IBase>> values = new HashMap<>();
        private final IFhirPath engine = FHIR.newFhirPath();
        private final QuestionnaireResponse response = new QuestionnaireResponse();

        Variables() {
            engine.setEvaluationContext(this);
        }

        void set(String name, int value) {
            values.put(name, value == Questionnaire.UNANSWERED ? List.of() : List.of(new IntegerType(value)));
        }

        Expression parse(String expression) {
            try {
                IFhirPath.IParsedExpression parsed = engine.parse(expression);
                return () -> engine.evaluate(response, parsed, IntegerType.class);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<IBase> resolveConstant(Object appContext, String name, ConstantEvaluationMode mode) {
            return values.getOrDefault(name.startsWith("%") ? name.substring(1) : name, List.of());
        }
    }
}
