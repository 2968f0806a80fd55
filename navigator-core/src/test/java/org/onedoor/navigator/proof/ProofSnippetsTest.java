package org.onedoor.navigator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.TestNavigators;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.vocabulary.StepOfNeed;

/** The snippets of the Javadoc. */
class ProofSnippetsTest {
    private final Navigator navigator = TestNavigators.read("small.json");

    @Test
    void prove() {
        // @start region="prove"
        NavigatorProof proof = NavigatorProof.of(navigator);
        for (Verdict verdict : proof.verdicts()) {
            for (Refutation refutation : verdict.refutations()) {
                System.out.println(refutation.part() + ": " + refutation.words());
                refutation.example().ifPresent(example -> System.out.println("  " + example.line()));
            }
        }
        // @end
        assertThat(proof.proved()).isTrue();
    }

    @Test
    void tryOnOneSetOfAnswers() {
        // @start region="try"
        Laws laws = Laws.of(navigator);
        assertThat(laws.refutedBy(Map.of("mood", Answer.choice("low")))).isEmpty();
        // @end
        assertThat(laws.size()).isPositive();
    }

    @Test
    void compare() {
        Navigator before = navigator;
        Navigator after = TestNavigators.read("small.json");
        // @start region="compare"
        NavigatorDifference difference = NavigatorDifference.between(before, after);
        difference.lower().ifPresent(example -> System.out.println("lower than before: " + example.line()));
        // @end
        assertThat(difference.none()).isTrue();
    }

    @Test
    void shorten() {
        // @start region="shorten"
        ShortForm form = NavigatorProof.of(navigator).shortForm();
        Map<String, Answer> answers = new LinkedHashMap<>();
        Optional<Question> next = form.next(answers);
        while (next.isPresent()) {
            answers.put(next.get().item(), Answer.skipped()); // or what the person says
            next = form.next(answers);
        }
        StepOfNeed step = form.step(answers).orElseThrow();
        // @end
        assertThat(step.number()).isEqualTo(4);
    }

    @Test
    void decide() {
        // @start region="decide"
        Decision decision = NavigatorProof.of(navigator).decision();
        int[] answers = new int[navigator.questions().size()]; // all passed over
        answers[0] = decision.number("mood", Answer.choice("low"));
        int step = decision.step(answers);
        // @end
        assertThat(step).isBetween(1, 6);
    }
}
