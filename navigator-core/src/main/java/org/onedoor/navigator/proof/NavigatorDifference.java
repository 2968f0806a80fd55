package org.onedoor.navigator.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.plan.Compiler;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.vocabulary.Topic;
import org.onedoor.vocabulary.json.Located;

/**
 * What a change of the content changes, for every possible set of answers: between two navigators that ask the same questions
 * with the same options, whose conditions and rules may differ. Nothing is sampled.
 *
 * {@snippet class = "org.onedoor.navigator.proof.ProofSnippetsTest" region = "compare"}
 *
 * @param lowered how many sets of answers lead to a lower step than before, every item answered or passed over
 * @param raised how many lead to a higher one
 * @param lower the shortest answers that lead to a lower step
 * @param higher the shortest answers that lead to a higher step
 * @param parts the items that are asked of others than before, and crisis help, topics and actions that others get, each with
 *     the shortest answers that show it
 */
public record NavigatorDifference(
        BigInteger lowered,
        BigInteger raised,
        Optional<Example> lower,
        Optional<Example> higher,
        List<ChangedPart> parts) {

    /** Copies the list. */
    public NavigatorDifference {
        parts = List.copyOf(parts);
    }

    /** Something that other answers lead to than before. */
    public record ChangedPart(String what, Example example) {}

    /**
     * Compares a navigator with what it was before.
     *
     * @throws IllegalArgumentException if they do not ask the same items with the same options
     */
    public static NavigatorDifference between(Navigator before, Navigator after) {
        return new Comparison(plan(before), plan(after)).difference();
    }

    private static Plan plan(Navigator navigator) {
        return new Compiler(Located.inMemory(navigator.definition()), navigator.scales()).plan();
    }

    /** Whether every set of answers leads to the same step, crisis help, topics, actions and questions as before; reasons may
     * differ. */
    public boolean none() {
        return lower.isEmpty() && higher.isEmpty() && parts.isEmpty();
    }

    /** Two plans in the same diagrams, where equal functions are equal numbers. */
    private static final class Comparison {
        private final World before;
        private final World after;
        private final Diagrams diagrams;
        private final Models models;

        Comparison(Plan before, Plan after) {
            if (!questions(before).equals(questions(after))) {
                throw new IllegalArgumentException("The two navigators do not ask the same questions");
            }
            Variables variables = Variables.of(before, after);
            this.diagrams = new Diagrams(variables.arities(), NavigatorProof.BUDGET);
            this.before = new World(before, variables, diagrams);
            this.after = new World(after, variables, diagrams);
            this.models = new Models(this.before);
        }

        private static List<?> questions(Plan plan) {
            return plan.slots().stream()
                    .map(slot -> List.of(
                            slot.id(),
                            slot.kind(),
                            slot.options().stream()
                                    .map(option -> option.id() + option.exclusive())
                                    .toList(),
                            slot.min(),
                            slot.max()))
                    .toList();
        }

        NavigatorDifference difference() {
            int lower = changed(before, after);
            int higher = changed(after, before);
            return new NavigatorDifference(
                    models.count(lower, true), models.count(higher, true), example(lower), example(higher), parts());
        }

        /** Where the step of one is higher than that of the other. */
        private int changed(World one, World other) {
            int changed = Diagrams.FALSE;
            for (int step = 2; step <= 6; step++) {
                changed = diagrams.or(changed, diagrams.less(one.stepAtLeast(step), other.stepAtLeast(step)));
            }
            return diagrams.and(before.possible(), changed);
        }

        private Optional<Example> example(int where) {
            Map<String, Answer> answers = models.shortest(where);
            return Optional.ofNullable(answers).map(Example::of);
        }

        private List<ChangedPart> parts() {
            List<ChangedPart> parts = new ArrayList<>();
            for (Slot slot : before.plan().slots()) {
                add(parts, "question " + slot.id(), before.reached(slot.id()), after.reached(slot.id()));
            }
            add(parts, "crisis help", before.crisis(), after.crisis());
            topics().forEach(topic -> add(parts, "topic " + topic, topic(before, topic), topic(after, topic)));
            actions().forEach(action -> add(parts, "action " + action, action(before, action), action(after, action)));
            return parts;
        }

        private void add(List<ChangedPart> parts, String what, int one, int other) {
            int where = diagrams.and(before.possible(), diagrams.apply(Diagrams.Op.XOR, one, other));
            example(where).ifPresent(example -> parts.add(new ChangedPart(what, example)));
        }

        private Stream<String> topics() {
            return raises().flatMap(raise -> raise.topics().stream().map(Topic::id))
                    .distinct();
        }

        private Stream<String> actions() {
            return raises().flatMap(raise -> raise.actions().stream().map(action -> action.id()))
                    .distinct();
        }

        private Stream<Raise> raises() {
            return Stream.of(before, after).flatMap(world -> world.plan().raises());
        }

        private static int topic(World world, String topic) {
            return bringing(
                    world,
                    raise -> raise.topics().stream().anyMatch(each -> each.id().equals(topic)));
        }

        private static int action(World world, String action) {
            return bringing(
                    world,
                    raise -> raise.actions().stream().anyMatch(each -> each.id().equals(action)));
        }

        private static int bringing(World world, Predicate<Raise> rules) {
            return world.anyOf(
                    world.plan().raises().filter(rules).map(Raise::rule).toList());
        }
    }
}
