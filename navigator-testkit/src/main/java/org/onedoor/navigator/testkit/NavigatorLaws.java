package org.onedoor.navigator.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onedoor.navigator.Counterfactual;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.Stage;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.navigator.proof.Laws;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * What every navigator keeps, as checks on one walk. Each throws an {@link AssertionError} that tells the walk as a line, and needs
 * no assertion library.
 *
 * {@snippet class = "org.onedoor.navigator.testkit.LawsSnippetsTest" region = "laws"}
 */
public final class NavigatorLaws {
    private static final int SOME_ANSWERS = 40;

    private static final List<NavigatorLaw> ALL = List.of(
            of("ends", "A result comes within as many questions as there are items.", NavigatorLaws::ends),
            of("never-asks-twice", "Going forward, nothing is asked twice.", NavigatorLaws::neverAsksTwice),
            of(
                    "plain-reading",
                    "What is asked, the step and the rules are what the document says, read plainly.",
                    NavigatorLaws::followsThePlainReading),
            of("replay", "The same answers give the same session.", NavigatorLaws::replayGivesTheSame),
            of("order", "The order of answers does not matter.", NavigatorLaws::orderDoesNotMatter),
            of("back-undoes", "Answering and going back changes nothing.", NavigatorLaws::backUndoes),
            of("snapshot", "A snapshot resumes where it was taken.", NavigatorLaws::snapshotResumes),
            of("hidden", "Answers to what is not asked have no effect.", NavigatorLaws::hiddenAnswersNeverCount),
            of(
                    "danger",
                    "Danger ends the questions at once, in step 6, and nothing else does.",
                    NavigatorLaws::dangerEndsAtOnce),
            of(
                    "danger-passed-over",
                    "Where a question about danger was passed over, crisis options are shown.",
                    NavigatorLaws::passingOverDangerShowsCrisisOptions),
            of("further-answer", "A further answer never lowers the step.", NavigatorLaws::furtherAnswerNeverLowers),
            of("further-rule", "A rule more never lowers the step.", NavigatorLaws::furtherRuleNeverLowers),
            of(
                    "sufficient",
                    "The sufficient answers are enough, and none of them is too many.",
                    NavigatorLaws::sufficientAnswersAreEnough),
            of("counterfactuals", "What would have led elsewhere does.", NavigatorLaws::counterfactualsAreTrue),
            of("open", "What was passed over cannot lead higher than was said.", NavigatorLaws::openTellsTheHighest),
            of("nothing-told", "Nothing that is written tells an answer.", NavigatorLaws::nothingWrittenTellsAnAnswer),
            new NavigatorLaw(
                    "worse-answer",
                    "A worse answer never lowers the step.",
                    false,
                    NavigatorLaws::worseAnswerNeverLowers),
            new NavigatorLaw(
                    "proved",
                    "What a proof says of all answers holds for these.",
                    false,
                    NavigatorLaws::keepsTheLawsOfProofs));

    private NavigatorLaws() {}

    private static NavigatorLaw of(String id, String text, NavigatorLaw.Check check) {
        return new NavigatorLaw(id, text, true, check);
    }

    /** Every law, those that not every navigator keeps last. */
    public static List<NavigatorLaw> all() {
        return ALL;
    }

    /**
     * Checks every law that every navigator keeps.
     *
     * @throws AssertionError at the first that is broken
     */
    public static void check(Navigator navigator, Walk walk) {
        ALL.stream().filter(NavigatorLaw::ofEveryNavigator).forEach(law -> law.check(navigator, walk));
    }

    /** A result comes within as many questions as there are items, from wherever the walk has led. */
    public static void ends(Navigator navigator, Walk walk) {
        Case played = Case.played(navigator, walk);
        NavigatorSession session = played.session();
        int most = navigator.questions().size();
        for (int asked = 0; session.stage() instanceof Question question; asked++) {
            played.expect(asked < most, "more than " + most + " questions follow");
            played.expect(session.remaining() > 0, "no question is said to be left at " + question.item());
            session = session.answer(walk.answer(question, asked));
        }
        played.expect(session.remaining() == 0, "questions are said to be left at the result");
    }

    /** Going forward, nothing is asked twice. */
    public static void neverAsksTwice(Navigator navigator, Walk walk) {
        Set<String> asked = new HashSet<>();
        NavigatorSession session = navigator.start();
        for (int i = 0; session.stage() instanceof Question question; i++) {
            if (!asked.add(question.item())) {
                throw new AssertionError(question.item() + " is asked twice by moves " + walk.moves());
            }
            session = session.answer(walk.answer(question, i));
        }
    }

    /** What is asked, the step and the rules that hold are what the document says when it is read slowly and plainly. */
    public static void followsThePlainReading(Navigator navigator, Walk walk) {
        Case played = Case.played(navigator, walk);
        NavigatorSession session = played.session();
        PlainReading reading = played.reading();
        Set<String> answered = session.answers().keySet();
        played.expect(reading.asked().containsAll(answered), "an answer counts to what is not asked");
        played.expect(
                session.stepSoFar().number() == reading.step(),
                "the step is " + session.stepSoFar().number() + " and should be " + reading.step());
        if (session.stage() instanceof Result result) {
            played.expect(result.step() == session.stepSoFar(), "the result has another step");
            played.expect(
                    result.rules().equals(reading.rules()),
                    "the rules are " + result.rules() + " and should be " + reading.rules());
            Set<String> walked = new LinkedHashSet<>(reading.asked());
            walked.removeAll(offered(navigator));
            played.expect(result.danger() || answered.containsAll(walked), "not all was asked before the result");
        }
    }

    /** What is asked only of those who go on after the result. */
    private static Set<String> offered(Navigator navigator) {
        return navigator.definition().items().stream()
                .filter(Item::offered)
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    /** The same answers give the same session, and so do the same moves. */
    public static void replayGivesTheSame(Navigator navigator, Walk walk) {
        Case played = Case.played(navigator, walk);
        played.expectSame(walk.play(navigator), "the same moves led elsewhere");
        NavigatorSession replayed = navigator.replay(played.session().answers());
        if (!Case.isAskingAgain(played.session())) {
            played.expectSame(replayed, "the same answers led elsewhere");
        }
        played.expect(replayed.stepSoFar() == played.session().stepSoFar(), "the same answers gave another step");
    }

    /** The order of answers does not matter. */
    public static void orderDoesNotMatter(Navigator navigator, Walk walk) {
        Case forward = Case.forward(navigator, walk);
        List<String> items = new ArrayList<>(forward.session().answers().keySet());
        for (int turn = 0; turn < 2; turn++) {
            Collections.reverse(items);
            Collections.rotate(items, turn * walk.move(0) % Walk.MILLION);
            Map<String, Answer> answers = new LinkedHashMap<>();
            items.forEach(item -> answers.put(item, forward.session().answers().get(item)));
            forward.expectSame(navigator.replay(answers), "in the order " + items + " the answers led elsewhere");
        }
    }

    /** Answering a question and going back leads to the same question, with the answer at hand and nothing else changed. */
    public static void backUndoes(Navigator navigator, Walk walk) {
        Case played = Case.played(navigator, walk);
        if (played.session().stage() instanceof Question question) {
            Answer answer = walk.answer(question, 0);
            NavigatorSession back = played.session().answer(answer).back();
            boolean asked = back.stage() instanceof Question again
                    && again.item().equals(question.item())
                    && again.given().filter(answer::equals).isPresent();
            played.expect(asked, "going back from " + question.item() + " does not ask it again");
            played.expect(
                    back.answers().equals(played.session().answers())
                            && back.stepSoFar() == played.session().stepSoFar()
                            && back.remaining() == played.session().remaining()
                            && back.crisis() == played.session().crisis(),
                    "going back to " + question.item() + " has changed something else");
        }
    }

    /** A snapshot resumes where it was taken. */
    public static void snapshotResumes(Navigator navigator, Walk walk) {
        Case played = Case.played(navigator, walk);
        NavigatorSession resumed = navigator.resume(played.session().snapshot());
        played.expectSame(resumed, "its snapshot resumes elsewhere");
        played.expect(resumed.snapshot().equals(played.session().snapshot()), "resumed, it has another snapshot");
    }

    /** Answers to items that are not asked have no effect. */
    public static void hiddenAnswersNeverCount(Navigator navigator, Walk walk) {
        Case forward = Case.forward(navigator, walk);
        Set<String> asked = forward.reading().asked();
        Map<String, Answer> more = forward.answers();
        for (Question question : navigator.questions()) {
            if (!asked.contains(question.item())) {
                more.put(question.item(), walk.answer(question, more.size()));
            }
        }
        forward.expectSame(navigator.replay(more), "answers to what is not asked lead elsewhere");
    }

    /** Danger ends the questions at once, in step 6, from wherever the walk has led, and nothing else leads there. */
    public static void dangerEndsAtOnce(Navigator navigator, Walk walk) {
        Case played = Case.played(navigator, walk);
        Set<String> asked = played.reading().asked();
        endsInDanger(played, played.session());
        for (Question question : navigator.questions()) {
            if (question.danger() && asked.contains(question.item())) {
                for (Answer answer : Answers.to(question).some(SOME_ANSWERS)) {
                    endsInDanger(played, played.session().change(question.item(), answer));
                }
            }
        }
    }

    private static void endsInDanger(Case played, NavigatorSession session) {
        if (!Case.isAskingAgain(session)) {
            boolean danger = new PlainReading(played.navigator(), session.answers()).danger();
            boolean ended = session.stage() instanceof Result result
                    && result.danger()
                    && result.crisis()
                    && result.step() == StepOfNeed.EMERGENCY;
            played.expect(ended == danger, danger ? "danger does not end it" : "it ends in danger without a reason");
            played.expect(danger == (session.stepSoFar() == StepOfNeed.EMERGENCY), "step 6 is not danger");
        }
    }

    /**
     * Where a question about danger was passed over, or is open when the person stops, crisis options are shown. While something is
     * asked again, stopping leaves its earlier answer, so that what is open then does not matter.
     */
    public static void passingOverDangerShowsCrisisOptions(Navigator navigator, Walk walk) {
        Case played = Case.played(navigator, walk);
        NavigatorSession session = played.session();
        Map<String, Answer> answers = session.answers();
        Set<String> asked = played.reading().asked();
        Set<String> offered = offered(navigator);
        boolean open = false;
        boolean passed = false;
        for (Question question : navigator.questions()) {
            Answer answer = answers.get(question.item());
            boolean counts = question.danger() && asked.contains(question.item());
            // Nobody was asked what is offered after the result and not taken.
            open |= counts && answer == null && !offered.contains(question.item());
            passed |= counts && answer != null && PlainReading.passedOver(answer);
        }
        played.expect(session.crisis() || !passed, "danger was passed over without crisis options");
        played.expect(
                !(session.stage() instanceof Result result) || result.crisis() == session.crisis(),
                "the result and the session differ about crisis options");
        played.expect(session.finish().crisis() || !open, "danger is left open without crisis options");
    }

    /**
     * The laws that {@link org.onedoor.navigator.proof.NavigatorProof} proves for all answers, in the very same words, for the
     * answers of one walk: a navigator that is not proved may break them.
     */
    public static void keepsTheLawsOfProofs(Navigator navigator, Walk walk) {
        Case forward = Case.forward(navigator, walk);
        Laws.of(navigator).refutedBy(forward.session().answers()).stream()
                .findFirst()
                .ifPresent(refutation -> forward.expect(false, refutation.part() + ": " + refutation.words()));
    }

    /** A further answer never lowers the step. */
    public static void furtherAnswerNeverLowers(Navigator navigator, Walk walk) {
        Case forward = Case.forward(navigator, walk);
        NavigatorSession session = navigator.start();
        for (int i = 0; session.stage() instanceof Question question; i++) {
            NavigatorSession next = session.answer(walk.answer(question, i));
            boolean lower = next.stepSoFar().compareTo(session.stepSoFar()) < 0;
            forward.expect(!lower, "the answer to " + question.item() + " lowers the step");
            session = next;
        }
    }

    /** Without one of its rules a navigator never gives a higher step. Which one, the first move tells. */
    public static void furtherRuleNeverLowers(Navigator navigator, Walk walk) {
        NavigatorDefinition whole = navigator.definition();
        if (whole.rules().isEmpty()) {
            return;
        }
        Case forward = Case.forward(navigator, walk);
        List<Rule> fewer = new ArrayList<>(whole.rules());
        Rule left = fewer.remove(walk.move(0) % fewer.size());
        Navigator without = Navigator.of(Rules.of(whole, fewer), navigator.scales());
        StepOfNeed step = without.replay(forward.session().answers()).stepSoFar();
        forward.expect(step.compareTo(forward.session().stepSoFar()) <= 0, "rule " + left.id() + " lowers the step");
    }

    /** The sufficient answers alone give as high a step, and with any one of them less it is lower. */
    public static void sufficientAnswersAreEnough(Navigator navigator, Walk walk) {
        Case forward = Case.forward(navigator, walk);
        StepOfNeed step = forward.session().stepSoFar();
        Map<String, Answer> enough = forward.answers();
        enough.keySet().retainAll(forward.session().sufficientAnswers());
        forward.expect(navigator.replay(enough).stepSoFar() == step, enough.keySet() + " are not enough");
        for (String item : enough.keySet()) {
            Map<String, Answer> fewer = new LinkedHashMap<>(enough);
            fewer.remove(item);
            boolean lower = navigator.replay(fewer).stepSoFar().compareTo(step) < 0;
            forward.expect(lower, item + " is not needed among " + enough.keySet());
        }
    }

    /**
     * Each answer that is said to have led to another step leads to a result of that step, and no step is left out to which
     * another option would have led.
     */
    public static void counterfactualsAreTrue(Navigator navigator, Walk walk) {
        Case forward = Case.forward(navigator, walk);
        for (Counterfactual other : forward.session().counterfactuals()) {
            boolean leads =
                    forward.session().change(other.item(), other.answer()).stage() instanceof Result result
                            && result.step() == other.step();
            forward.expect(leads, "another answer to " + other.item() + " does not lead to " + other.step());
            forward.expect(
                    other.step() != forward.session().stepSoFar(),
                    "another answer to " + other.item() + " changes nothing");
        }
        counterfactualsAreAllTold(navigator, forward);
    }

    private static void counterfactualsAreAllTold(Navigator navigator, Case forward) {
        NavigatorSession session = forward.session();
        for (Question question : navigator.questions()) {
            Answer given = session.answers().get(question.item());
            if (question.kind() == ItemKind.MULTI || given == null || PlainReading.passedOver(given)) {
                continue;
            }
            for (AnswerOption option : question.options()) {
                Stage stage = session.change(question.item(), option.answer()).stage();
                boolean elsewhere = stage instanceof Result result && result.step() != session.stepSoFar();
                forward.expect(
                        !elsewhere || isTold(session, question.item(), ((Result) stage).step()),
                        "another answer to " + question.item() + " would lead elsewhere and is not told");
            }
        }
    }

    private static boolean isTold(NavigatorSession session, String item, StepOfNeed step) {
        return session.counterfactuals().stream().anyMatch(other -> other.item().equals(item) && other.step() == step);
    }

    /** When what was passed over is answered after all, however that may be, the step is at most the one said to be open. */
    public static void openTellsTheHighest(Navigator navigator, Walk walk) {
        Case forward = Case.forward(navigator, walk);
        StepOfNeed open = forward.session().finish().open().step();
        Map<String, Answer> answers = forward.answers();
        answers.values().removeIf(PlainReading::passedOver);
        NavigatorSession session = navigator.replay(answers);
        for (int i = 0; i < navigator.questions().size() && session.stage() instanceof Question question; i++) {
            session = session.answer(walk.answer(question, i + walk.moves().size() / 2));
        }
        forward.expect(session.stepSoFar().compareTo(open) <= 0, "answered later, it leads higher than was said");
    }

    /** Nothing that is written of a session, and no refusal of an answer, depends on what was answered. */
    public static void nothingWrittenTellsAnAnswer(Navigator navigator, Walk walk) {
        Case played = Case.played(navigator, walk);
        Written.check(played);
    }

    /**
     * A worse answer never lowers the step, by the order that each item declares. Only navigators that are meant to keep it do, such
     * as {@link NavigatorArbitraries#risingNavigators}.
     */
    public static void worseAnswerNeverLowers(Navigator navigator, Walk walk) {
        Case forward = Case.forward(navigator, walk);
        NavigatorSession session = forward.session();
        session.answers()
                .forEach((item, given) -> WorseAnswers.than(navigator, item, given)
                        .forEach(worse -> forward.expect(
                                session.change(item, worse).stepSoFar().compareTo(session.stepSoFar()) >= 0,
                                "a worse answer to " + item + " lowers the step")));
    }
}
