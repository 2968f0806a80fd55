package study;

import static study.Evening.NAVIGATOR;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.testkit.Walk;
import org.onedoor.vocabulary.StepOfNeed;

/** A claim that is wrong, and how the kit says so. */
class ShrinkingProperties {

    // @start region="wrong"
    /** Nobody who is in a good mood needs more than self-help. Or so one might think. */
    @Property
    @AddLifecycleHook(FailsAsTold.class)
    boolean aGoodMoodNeedsNoGuidance(@ForAll Walk walk) {
        NavigatorSession session = walk.play(NAVIGATOR);
        boolean good = session.answer("mood").equals(Optional.of(Answer.choice("good")));
        return !good || session.stepSoFar().compareTo(StepOfNeed.SELF_HELP) <= 0;
    }

    /** Thirty moves at random shrink to these two, by which anyone sees what is wrong. */
    static final String STORY = "mood=good ~ nights=5 ~ step 3";
    // @end region="wrong"

    static class FailsAsTold implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            String story = result.falsifiedParameters()
                    .map(sample -> ((Walk) sample.getFirst()).line(NAVIGATOR))
                    .orElse("it held");
            return story.equals(STORY) ? result.mapToSuccessful() : result.mapToFailed("it shrank to: " + story);
        }
    }
}
