package org.onedoor.benchmarks.peers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.onedoor.benchmarks.peers.Questionnaire.State;

/** Camunda's DMN engine as it comes, with its FEEL engine. */
final class CamundaPeer implements Peer {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Override
    public TableDecision table(BandedTable table) {
        DmnDecision decision = decision(Dmn.STEP, Dmn.of(table));
        String[] inputs = table.inputs().stream().map(BandedTable.Input::id).toArray(String[]::new);
        return values -> {
            Map<String, Object> given = new HashMap<>();
            for (int i = 0; i < values.length; i++) {
                given.put(inputs[i], values[i]);
            }
            return step(engine.evaluateDecision(decision, given));
        };
    }

    private DmnDecision decision(String name, String dmn) {
        return engine.parseDecision(name, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
    }

    private static int step(DmnDecisionResult result) {
        return ((Number) result.getSingleEntry()).intValue();
    }

    @Override
    public Walk walk(Questionnaire questionnaire) {
        String dmn = Dmn.of(questionnaire);
        DmnDecision step = decision(Dmn.STEP, dmn);
        DmnDecision open = decision(Dmn.OPEN, dmn);
        return new Reevaluation(questionnaire) {
            @Override
            State state() {
                Map<String, Object> given = new HashMap<>();
                for (int question = 0; question < answers().length; question++) {
                    int answer = answers()[question];
                    given.put("q" + question, answer == Questionnaire.UNANSWERED ? null : answer);
                }
                return state(step(engine.evaluateDecision(step, given)), open(engine.evaluateDecision(open, given)));
            }
        };
    }

    private static int open(DmnDecisionResult result) {
        int open = 0;
        for (Map<String, Object> entries : result.getResultList()) {
            for (Object section : entries.values()) {
                open |= 1 << ((Number) section).intValue();
            }
        }
        return open;
    }
}
