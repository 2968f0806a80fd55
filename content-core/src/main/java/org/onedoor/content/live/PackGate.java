package org.onedoor.content.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.proof.PackProof;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.navigator.proof.Verdict;
import org.onedoor.vocabulary.json.Problem;

/** Lets a pack pass only when everything is proved of it that {@code verify} proves, in the words of an author. */
final class PackGate {
    /** Of the heap, which visitors need as well, a proof takes a quarter at most; a node takes about 40 bytes. */
    private static final long HEAP_PER_NODE = 4 * 40;

    private final Path folder;
    private final int nodes;

    PackGate(Path folder) {
        this(folder, (int) Math.min(NavigatorProof.BUDGET, Runtime.getRuntime().maxMemory() / HEAP_PER_NODE));
    }

    /** Lets a test choose the budget. */
    PackGate(Path folder, int nodes) {
        this.folder = folder;
        this.nodes = nodes;
    }

    /**
     * Every law that does not hold, or that the memory did not reach to prove.
     *
     * @param passed the pack that passed last: what was proved of the same navigator need not be proved again
     */
    List<Problem> problems(ContentPack pack, @Nullable ContentPack passed) {
        List<Problem> problems = new ArrayList<>();
        if (passed == null || !sameRules(pack, passed)) {
            navigator(pack, problems);
        }
        PackProof.regionsOf(pack.edition())
                .forEach(region -> region.refutations()
                        .forEach(refuted -> problems.add(problem(
                                "pack.json",
                                "in " + region.region().name().en() + " it does not hold that "
                                        + refuted.law().words() + ": " + refuted.words()))));
        return problems;
    }

    /** Scales of a pack's own are read anew each time, and two catalogues are never the same. */
    private static boolean sameRules(ContentPack pack, ContentPack passed) {
        return pack.manifest().scales().isEmpty()
                && passed.manifest().scales().isEmpty()
                && pack.navigator().definition().equals(passed.navigator().definition());
    }

    private void navigator(ContentPack pack, List<Problem> problems) {
        String file = pack.manifest().navigator();
        List<Verdict> verdicts;
        try {
            verdicts = NavigatorProof.of(pack.navigator(), nodes).verdicts();
        } catch (IllegalArgumentException tooFew) {
            problems.add(unproved(file, "nothing could be proved"));
            return;
        }
        for (Verdict verdict : verdicts) {
            verdict.refutations()
                    .forEach(refuted -> problems.add(problem(
                            file,
                            refuted.part() + ": it does not hold that "
                                    + verdict.law().words() + ": " + refuted.words()
                                    + ". ./onedoor verify shows where and by which answers")));
            if (verdict.status() == Verdict.Status.UNDECIDED) {
                problems.add(unproved(
                        file, "it could not be proved that " + verdict.law().words()));
            }
        }
    }

    private Problem unproved(String file, String what) {
        return problem(
                file,
                what + " within " + nodes
                        + " nodes, a quarter of this program's memory: give it more with -Xmx, or ask fewer"
                        + " questions that depend on each other");
    }

    private Problem problem(String file, String words) {
        return new Problem(folder.resolve(file).toString(), 0, 0, "", words);
    }
}
