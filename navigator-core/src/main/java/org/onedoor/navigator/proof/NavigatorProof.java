package org.onedoor.navigator.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.plan.Compiler;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.navigator.proof.Verdict.Status;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.json.Located;

/**
 * What is true of a navigator for every set of answers that can be given to it. Start here.
 *
 * <p>Each {@link Law} is proved, or refuted with the shortest answers that show it, or left undecided when the budget was spent.
 * Nothing is sampled: answers that no condition tells apart are one class, and decision diagrams share equal parts, so that
 * 10<sup>84</sup> sets of answers take seconds. How, and what it rests on, is in {@code docs/proof.md}. Thread-safe; what is not a
 * verdict is worked out when it is asked for.
 *
 * {@snippet class = "org.onedoor.navigator.proof.ProofSnippetsTest" region = "prove"}
 */
public final class NavigatorProof {
    /** How many nodes of diagrams a proof may make unless told otherwise; a node takes about 40 bytes. */
    public static final int BUDGET = 6_000_000;

    private final Navigator navigator;
    private final World world;
    private final Models models;
    private final List<Verdict> verdicts;
    private final Map<Part, Example> witnesses = new LinkedHashMap<>();

    private NavigatorProof(Navigator navigator, int budget) {
        this.navigator = navigator;
        Plan plan = new Compiler(Located.inMemory(navigator.definition()), navigator.scales()).plan();
        this.world = new World(plan, budget);
        this.models = new Models(world);
        this.verdicts = verdicts(Claims.of(plan));
    }

    /** Proves or refutes every law. */
    public static NavigatorProof of(Navigator navigator) {
        return of(navigator, BUDGET);
    }

    /**
     * Proves or refutes what it can within a budget.
     *
     * @param nodes how many nodes of diagrams may be made; at least 100 000 is sensible
     * @throws IllegalArgumentException if not even the questions fit into the budget
     */
    public static NavigatorProof of(Navigator navigator, int nodes) {
        try {
            return new NavigatorProof(navigator, nodes);
        } catch (BudgetSpent spent) {
            throw new IllegalArgumentException("The questions alone take more than " + nodes + " nodes", spent);
        }
    }

    private List<Verdict> verdicts(List<Claim> claims) {
        Map<Law, List<Claim>> byLaw = new EnumMap<>(Law.class);
        claims.forEach(claim ->
                byLaw.computeIfAbsent(claim.law(), law -> new ArrayList<>()).add(claim));
        return Arrays.stream(Law.values())
                .map(law -> verdict(law, byLaw.getOrDefault(law, List.of())))
                .toList();
    }

    private Verdict verdict(Law law, List<Claim> claims) {
        List<Refutation> refutations = new ArrayList<>();
        int settled = 0;
        for (Claim claim : claims) {
            try {
                refutation(claim).ifPresent(refutations::add);
                settled++;
            } catch (BudgetSpent spent) {
                // The claim stays open; later ones may still fit into what has been made.
            }
        }
        Status open = settled < claims.size() ? Status.UNDECIDED : Status.PROVED;
        return new Verdict(law, refutations.isEmpty() ? open : Status.REFUTED, claims.size(), settled, refutations);
    }

    private Optional<Refutation> refutation(Claim claim) {
        int truth = claim.of(new DiagramJudge(world));
        Map<String, Answer> answers = claim.everywhere()
                ? models.shortest(world.diagrams().less(world.possible(), truth))
                : models.shortest(world.diagrams().and(world.possible(), truth));
        Optional<Example> example = Optional.ofNullable(answers)
                .map(found -> Example.of(claim, new SessionJudge(navigator, world.plan(), found)));
        if (!claim.everywhere()) {
            example.ifPresent(witness -> witnesses.put(claim.part(), witness));
        }
        return example.isPresent() == claim.everywhere()
                ? Optional.of(new Refutation(claim.law(), claim.part(), claim.refuted(), example))
                : Optional.empty();
    }

    /** The navigator that it is about. */
    public Navigator navigator() {
        return navigator;
    }

    /** What was found of each law, in their order. */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /** What was found of one law. */
    public Verdict verdict(Law law) {
        return verdicts.get(law.ordinal());
    }

    /** Whether every law holds for every set of answers. */
    public boolean proved() {
        return verdicts.stream().allMatch(verdict -> verdict.status() == Status.PROVED);
    }

    /** The shortest answers that lead to a question, an option, a rule or a step; empty if nothing was found to lead there. */
    Optional<Example> witness(Part part) {
        return Optional.ofNullable(witnesses.get(part));
    }

    /**
     * How many questions the longest walk asks, exactly.
     *
     * @throws IllegalStateException if the budget does not reach for it
     */
    public synchronized int mostQuestions() {
        return new QuestionCount(world).most();
    }

    /**
     * How many sets of answers lead to each step, exactly, from step 1 on.
     *
     * @throws IllegalStateException if the budget does not reach for it
     */
    public synchronized List<StepCount> counts() {
        int answered = models.allAnswered(world.possible(), world.encoding());
        List<StepCount> counts = new ArrayList<>();
        BigInteger answeredAbove = BigInteger.ZERO;
        BigInteger allAbove = BigInteger.ZERO;
        for (int step = 6; step >= 1; step--) {
            int there = world.stepAtLeast(step);
            BigInteger answeredFrom = models.count(world.diagrams().and(there, answered), false);
            BigInteger allFrom = models.count(world.diagrams().and(there, world.possible()), true);
            counts.addFirst(new StepCount(
                    StepOfNeed.of(step), answeredFrom.subtract(answeredAbove), allFrom.subtract(allAbove)));
            answeredAbove = answeredFrom;
            allAbove = allFrom;
        }
        return List.copyOf(counts);
    }

    /**
     * The rules that others make unnecessary, in the order of the document. No law forbids them.
     *
     * @throws IllegalStateException if the budget does not reach for it
     */
    public synchronized List<MaskedRule> maskedRules() {
        return new MaskedRules(world).find();
    }

    /**
     * The shortest answers to all items for which no rule holds, so that step 1 stands alone; empty when some rule always holds. A
     * gap is no fault in a navigator, where step 1 is the least that anybody is offered, but it is in a decision table.
     */
    synchronized Optional<Example> gap() {
        int answered = world.possible();
        for (Slot slot : world.plan().slots()) {
            answered = world.diagrams().and(answered, world.encoding().answered(slot.index()));
        }
        int ruled = world.anyOf(world.plan().written().map(Raise::rule).toList());
        return Optional.ofNullable(models.shortest(world.diagrams().less(answered, ruled)))
                .map(Example::of);
    }

    /**
     * The pairs of rules that hold for the same answers, in the order of the document. They are no fault in a navigator, where the
     * highest step counts, but they are in a decision table whose rows must exclude each other.
     */
    synchronized List<Overlap> overlaps() {
        List<String> rules = world.plan().written().map(Raise::rule).toList();
        List<Overlap> overlaps = new ArrayList<>();
        for (int one = 0; one < rules.size(); one++) {
            int where = world.diagrams().and(world.possible(), world.holds(rules.get(one)));
            for (int other = one + 1; other < rules.size(); other++) {
                Map<String, Answer> both = models.shortest(world.diagrams().and(where, world.holds(rules.get(other))));
                if (both != null) {
                    overlaps.add(new Overlap(rules.get(one), rules.get(other), Example.of(both)));
                }
            }
        }
        return List.copyOf(overlaps);
    }

    /** The step as a diagram, to decide many sets of answers with. */
    public synchronized Decision decision() {
        return Decision.of(world);
    }

    /** The same step by fewer questions, asked in the order of the document. */
    public ShortForm shortForm() {
        return ShortForm.inOrder(navigator, decision());
    }

    /** Says which navigator it is about, and what was found. */
    @Override
    public String toString() {
        return "NavigatorProof[" + navigator.id() + " " + navigator.version() + (proved() ? " proved" : " not proved")
                + "]";
    }
}
