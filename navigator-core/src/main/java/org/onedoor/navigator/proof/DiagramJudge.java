package org.onedoor.navigator.proof;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Slot;

/** Says for which answers something is true, of all of them at once. */
final class DiagramJudge implements Judge<Integer> {
    private final World world;
    private final Diagrams diagrams;
    private final TreeMap<Integer, Integer> fixed;

    DiagramJudge(World world) {
        this(world, new TreeMap<>());
    }

    private DiagramJudge(World world, TreeMap<Integer, Integer> fixed) {
        this.world = world;
        this.diagrams = world.diagrams();
        this.fixed = fixed;
    }

    private int here(int diagram) {
        int here = diagram;
        for (var level : fixed.entrySet()) {
            here = diagrams.fixed(here, level.getKey(), level.getValue());
        }
        return here;
    }

    @Override
    public Integer always() {
        return Diagrams.TRUE;
    }

    @Override
    public Integer not(Integer truth) {
        return diagrams.not(truth);
    }

    @Override
    public Integer and(Integer one, Integer other) {
        return diagrams.and(one, other);
    }

    @Override
    public Integer or(Integer one, Integer other) {
        return diagrams.or(one, other);
    }

    @Override
    public Integer implies(Integer one, Integer other) {
        return diagrams.not(diagrams.less(one, other));
    }

    @Override
    public Integer same(Integer one, Integer other) {
        return diagrams.not(diagrams.apply(Diagrams.Op.XOR, one, other));
    }

    @Override
    public Integer asked(String item) {
        return here(world.asked(item));
    }

    @Override
    public Integer reached(String item) {
        return here(world.reached(item));
    }

    @Override
    public Integer passed(String item) {
        return here(diagrams.not(world.encoding().answered(slot(item).index())));
    }

    private Slot slot(String item) {
        return world.plan().slot(item);
    }

    @Override
    public Integer chosen(String item, String option) {
        return here(world.encoding().test(level(item, option), 1, 2));
    }

    private int level(String item, String option) {
        Slot slot = slot(item);
        int position = 0;
        while (!slot.options().get(position).id().equals(option)) {
            position++;
        }
        return world.variables().levels(slot.index())[position];
    }

    @Override
    public Integer holds(String rule) {
        return here(world.holds(rule));
    }

    @Override
    public Integer stepAtLeast(int step) {
        return here(world.stepAtLeast(step));
    }

    /** When already the rules that can tell the difference show it, the others need not be looked at. */
    @Override
    public Integer neverLower(OtherAnswer change, OtherAnswer than) {
        // Only rules that the item can touch can lose a step, and their diagrams are the smaller ones (docs/proof.md,
        // point 6).
        DiagramJudge after = with(change);
        DiagramJudge before = with(than);
        boolean shown = IntStream.rangeClosed(2, 6)
                .allMatch(step -> implies(before.touched(change.item(), step), after.touched(change.item(), step))
                        == Diagrams.TRUE);
        return shown ? always() : Judge.super.neverLower(change, than);
    }

    /** Likewise. */
    @Override
    public Integer passingNotMilder(String item, List<OtherAnswer> answers) {
        DiagramJudge passed = with(new OtherAnswer.To(item, Answer.skipped()));
        boolean shown = IntStream.rangeClosed(2, 6)
                .allMatch(step -> implies(
                                all(answers.stream()
                                        .map(answer -> with(answer).touched(item, step))
                                        .toList()),
                                passed.touched(item, step))
                        == Diagrams.TRUE);
        return shown ? always() : Judge.super.passingNotMilder(item, answers);
    }

    private Integer touched(String item, int step) {
        return here(world.stepAtLeast(step, slot(item).index()));
    }

    @Override
    public Integer crisis() {
        return here(world.crisis());
    }

    @Override
    public Integer concerns(Invariant invariant) {
        return truth(world.plan().guard(invariant).when());
    }

    @Override
    public Integer demanded(Invariant invariant) {
        return truth(world.plan().guard(invariant).then());
    }

    private int truth(@Nullable Formula formula) {
        return formula == null ? Diagrams.TRUE : here(world.truth(formula));
    }

    @Override
    public DiagramJudge beforeOffers() {
        return new DiagramJudge(world.beforeOffers(), fixed);
    }

    @Override
    public DiagramJudge with(OtherAnswer change) {
        TreeMap<Integer, Integer> more = new TreeMap<>(fixed);
        switch (change) {
            case OtherAnswer.To to -> {
                Slot slot = slot(to.item());
                int[] levels = world.variables().levels(slot.index());
                int[] values = world.values(slot, slot.encode(to.answer()));
                for (int i = 0; i < levels.length; i++) {
                    more.put(levels[i], values[i]);
                }
            }
            case OtherAnswer.Choosing choosing ->
                more.put(level(choosing.item(), choosing.option()), choosing.chosen() ? 1 : 0);
        }
        return new DiagramJudge(world, more);
    }
}
