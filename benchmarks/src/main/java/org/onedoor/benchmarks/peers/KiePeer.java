package org.onedoor.benchmarks.peers;

import java.io.StringReader;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.onedoor.benchmarks.peers.Questionnaire.State;

/** KIE DMN as its documentation shows it: a runtime, a context, one evaluation of the decisions asked for. */
final class KiePeer implements Peer {
    @Override
    public TableDecision table(BandedTable table) {
        DMNRuntime runtime = runtime(Dmn.of(table));
        DMNModel model = runtime.getModel(Dmn.NAMESPACE, table.name());
        String[] inputs = table.inputs().stream().map(BandedTable.Input::id).toArray(String[]::new);
        return values -> {
            DMNContext context = runtime.newContext();
            for (int i = 0; i < values.length; i++) {
                context.set(inputs[i], values[i]);
            }
            return number(runtime.evaluateByName(model, context, Dmn.STEP), Dmn.STEP);
        };
    }

    private static DMNRuntime runtime(String dmn) {
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(dmn), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
    }

    private static int number(DMNResult result, String decision) {
        return ((Number) result.getDecisionResultByName(decision).getResult()).intValue();
    }

    @Override
    public Walk walk(Questionnaire questionnaire) {
        DMNRuntime runtime = runtime(Dmn.of(questionnaire));
        DMNModel model = runtime.getModel(Dmn.NAMESPACE, "Questionnaire");
        return new Reevaluation(questionnaire) {
            @Override
            State state() {
                DMNContext context = runtime.newContext();
                for (int question = 0; question < answers().length; question++) {
                    int answer = answers()[question];
                    context.set("q" + question, answer == Questionnaire.UNANSWERED ? null : answer);
                }
                DMNResult result = runtime.evaluateByName(model, context, Dmn.STEP, Dmn.OPEN);
                return state(
                        number(result, Dmn.STEP),
                        open(result.getDecisionResultByName(Dmn.OPEN).getResult()));
            }
        };
    }

    /** The bits of the sections in a list of numbers. */
    static int open(Object sections) {
        int open = 0;
        if (sections instanceof List<?> list) {
            for (Object section : list) {
                open |= 1 << ((Number) section).intValue();
            }
        }
        return open;
    }
}
