package org.onedoor.navigator.proof;

import org.onedoor.navigator.plan.Plan;

/** How many questions the longest walk asks. */
final class QuestionCount {
    private final World world;
    private final Diagrams diagrams;
    private final Plan plan;

    QuestionCount(World world) {
        this.world = world;
        this.diagrams = world.diagrams();
        this.plan = world.plan();
    }

    /**
     * The exact number. A walk that danger ends is never the longest where passing over the rest would have kept it from danger,
     * which it does unless a danger rule asks whether something was answered.
     */
    int most() {
        Reads reads = new Reads(plan);
        boolean asks = plan.dangerRules().stream().anyMatch(rule -> reads.asksWhetherAnswered(rule.when()));
        int slots = plan.slots().size();
        return asks ? mostUpToSome() : most(asked(0, slots), diagrams.not(world.stepAtLeast(6)));
    }

    private int mostUpToSome() {
        int most = 0;
        for (int slot = 0; slot < plan.slots().size(); slot++) {
            most = Math.max(
                    most,
                    most(
                            asked(0, slot + 1),
                            world.reached(plan.slots().get(slot).id())));
        }
        return most;
    }

    private int most(int numbers, int where) {
        int possible = diagrams.and(where, world.possible());
        return new Models(world).largest(diagrams.apply(Diagrams.Op.TIMES, numbers, possible));
    }

    /** How many of these items are asked. */
    private int asked(int from, int to) {
        if (to - from == 1) {
            return world.encoding().asked(from);
        }
        int middle = (from + to) >>> 1;
        return diagrams.apply(Diagrams.Op.PLUS, asked(from, middle), asked(middle, to));
    }
}
