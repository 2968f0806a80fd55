package org.onedoor.navigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.vocabulary.StepOfNeed;

/** What breaks a wrong law shrinks to the shortest walk in the smallest navigator. */
class ShrinkingProperties {

    static class OneAnswer extends Shrunk {
        @Override
        void check(List<Object> shrunk) {
            Trial trial = (Trial) shrunk.getFirst();
            assertThat(trial.line()).matches("item-1=[\\w+-]+ ~ step [456]");
            assertThat(trial.navigator().questions()).hasSize(1);
        }
    }

    @Property
    @AddLifecycleHook(OneAnswer.class)
    void theStepIsNeverAbove3(@ForAll Trial trial) {
        assertThat(trial.play().stepSoFar()).isLessThanOrEqualTo(StepOfNeed.values()[2]);
    }

    static class AnswerAndBack extends Shrunk {
        @Override
        void check(List<Object> shrunk) {
            Trial trial = (Trial) shrunk.getFirst();
            assertThat(trial.line()).matches("item-1=[\\w+-]+ ~ back ~ item-1\\?");
            assertThat(trial.navigator().questions()).hasSize(1);
        }
    }

    @Property
    @AddLifecycleHook(AnswerAndBack.class)
    void noAnswerIsEverTakenBack(@ForAll Trial trial) {
        int answers = 0;
        for (NavigatorSession session : trial.walk().sessions(trial.navigator())) {
            assertThat(session.answers().size()).isGreaterThanOrEqualTo(answers);
            answers = session.answers().size();
        }
    }

    static class OneSkip extends Shrunk {
        @Override
        void check(List<Object> shrunk) {
            Trial trial = (Trial) shrunk.getFirst();
            assertThat(trial.line()).matches("item-1 skipped ~ (step 4|item-2\\?)");
        }
    }

    @Property
    @AddLifecycleHook(OneSkip.class)
    void crisisOptionsAreShownInDangerOnly(@ForAll Trial trial) {
        NavigatorSession session = trial.play();
        assertThat(session.crisis()).isEqualTo(session.stepSoFar() == StepOfNeed.EMERGENCY);
    }

    static class OneGate extends Shrunk {
        @Override
        void check(List<Object> shrunk) {
            Trial trial = (Trial) shrunk.getFirst();
            assertThat(trial.line()).matches("item-1=[\\w+-]+ ~ step 1");
            assertThat(trial.navigator().questions()).hasSize(2);
        }
    }

    /** A law that forgets that some questions are not asked. */
    @Property
    @AddLifecycleHook(OneGate.class)
    void everythingIsAskedBeforeTheResult(@ForAll Trial trial) {
        NavigatorSession session = trial.play();
        boolean ended = session.remaining() == 0 && session.stepSoFar() != StepOfNeed.EMERGENCY;
        assertThat(!ended
                        || session.answers().size()
                                == trial.navigator().questions().size())
                .isTrue();
    }
}
