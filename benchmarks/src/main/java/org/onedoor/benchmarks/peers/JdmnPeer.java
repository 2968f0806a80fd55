package org.onedoor.benchmarks.peers;

import com.gs.dmn.DMNModelRepository;
import com.gs.dmn.ast.TDRGElement;
import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.runtime.interpreter.DMNInterpreter;
import com.gs.dmn.runtime.interpreter.EvaluationContext;
import com.gs.dmn.runtime.interpreter.Result;
import com.gs.dmn.transformation.InputParameters;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.benchmarks.peers.Questionnaire.State;

/** jDMN's interpreter. */
final class JdmnPeer implements Peer {
    private static final JavaTimeDMNDialectDefinition DIALECT = new JavaTimeDMNDialectDefinition();

    @Override
    public TableDecision table(BandedTable table) {
        Model model = Model.of(Dmn.of(table));
        String[] inputs = table.inputs().stream().map(BandedTable.Input::id).toArray(String[]::new);
        return values -> {
            Map<String, Object> given = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                given.put(inputs[i], BigDecimal.valueOf(values[i]));
            }
            return ((Number) model.decide(Dmn.STEP, given)).intValue();
        };
    }

    @Override
    public Walk walk(Questionnaire questionnaire) {
        Model model = Model.of(Dmn.of(questionnaire));
        return new Reevaluation(questionnaire) {
            @Override
            State state() {
                Map<String, Object> given = new HashMap<>();
                for (int question = 0; question < answers().length; question++) {
                    int answer = answers()[question];
                    given.put("q" + question, answer == Questionnaire.UNANSWERED ? null : BigDecimal.valueOf(answer));
                }
                int step = ((Number) model.decide(Dmn.STEP, given)).intValue();
                return state(step, KiePeer.open(model.decide(Dmn.OPEN, given)));
            }
        };
    }

    /** Reads DMN. */
    static DMNModelRepository repository(String dmn) {
        return new DMNModelRepository(DIALECT.createDMNSerializer(new NopBuildLogger(), new InputParameters())
                .readModel(new StringReader(dmn)));
    }

    private record Model(DMNModelRepository repository, DMNInterpreter<?, ?, ?, ?, ?> interpreter) {
        static Model of(String dmn) {
            DMNModelRepository repository = JdmnPeer.repository(dmn);
            return new Model(repository, DIALECT.createDMNInterpreter(repository, new InputParameters()));
        }

        Object decide(String decision, Map<String, Object> given) {
            TDRGElement element = repository.findDRGElementByName(decision);
            Result result = interpreter.evaluateDecision(
                    Dmn.NAMESPACE, decision, EvaluationContext.makeDecisionEvaluationContext(element, given));
            return result.hasErrors() ? List.of() : Result.value(result);
        }
    }
}
