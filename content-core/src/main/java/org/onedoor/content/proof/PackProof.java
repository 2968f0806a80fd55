package org.onedoor.content.proof;

import java.util.Comparator;
import java.util.List;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.navigator.proof.NavigatorProof;

/**
 * What is true of a content pack for every set of answers in every region. Start here.
 *
 * <p>The navigator is proved once. It stands for every region because {@link RegionLaw#STEP_IS_NEVER_LOWERED} shows that each
 * edition has its very rules; the other laws are about the people who can be reached. The hours of contacts are followed from
 * change to change for a year from the day of the navigator, so that no hour of it is left out. Immutable and thread-safe, as
 * far as {@link NavigatorProof} is.
 *
 * {@snippet class = "org.onedoor.content.ContentSnippetsTest" region = "prove"}
 */
public final class PackProof {
    private static final Comparator<RegionVerdict> WORST_FIRST =
            Comparator.comparing(verdict -> -verdict.refutations().size());

    private final ContentPack pack;
    private final NavigatorProof navigator;
    private final List<RegionVerdict> regions;

    private PackProof(ContentPack pack, NavigatorProof navigator) {
        this.pack = pack;
        this.navigator = navigator;
        this.regions = regionsOf(pack.edition());
    }

    /** Proves or refutes every law of the navigator, and of each region. */
    public static PackProof of(ContentPack pack) {
        return of(pack, NavigatorProof.BUDGET);
    }

    /**
     * Proves or refutes what it can within a budget.
     *
     * @param nodes how many nodes of diagrams may be made for the navigator; regions need none
     * @throws IllegalArgumentException if not even the questions fit into the budget
     */
    public static PackProof of(ContentPack pack, int nodes) {
        return of(pack, NavigatorProof.of(pack.navigator(), nodes));
    }

    /**
     * Proves or refutes the laws of regions, with what was already found of the navigator.
     *
     * @throws IllegalArgumentException if it was found of another navigator
     */
    public static PackProof of(ContentPack pack, NavigatorProof navigator) {
        if (navigator.navigator() != pack.navigator()) {
            throw new IllegalArgumentException(navigator + " is not about the navigator of this pack");
        }
        return new PackProof(pack, navigator);
    }

    /**
     * What is found of each region of the pack that an edition is of, in the order of {@link #regions}; the navigator is not
     * proved.
     */
    public static List<RegionVerdict> regionsOf(Edition edition) {
        RegionCheck check =
                new RegionCheck(edition.at(edition.regions().country().code()));
        return edition.regions().regions().stream()
                .map(region -> check.of(edition.at(region.code())))
                .sorted(WORST_FIRST)
                .toList();
    }

    /** What was found of the navigator. */
    public NavigatorProof navigator() {
        return navigator;
    }

    /** What was found of each region, former ones too: those with most refutations first, then in the order of the pack. */
    public List<RegionVerdict> regions() {
        return regions;
    }

    /** Whether every law holds for every set of answers in every region. */
    public boolean proved() {
        return navigator.proved() && regions.stream().allMatch(RegionVerdict::proved);
    }

    /** Says which pack it is about, and what was found. */
    @Override
    public String toString() {
        return "PackProof[" + pack.manifest().id() + " " + pack.manifest().version()
                + (proved() ? " proved" : " not proved") + "]";
    }
}
