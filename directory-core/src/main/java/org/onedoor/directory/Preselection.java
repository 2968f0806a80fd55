package org.onedoor.directory;

import java.util.Collection;

/**
 * A need whose topics are still open: its services judged as far as topics make no difference.
 *
 * <p>A program that asks for many visitors of one place finds most of the work done. Immutable and thread-safe; it is made by
 * {@link ServiceDirectory#preselect}.
 */
public final class Preselection {
    private final Judgement judgement;

    private Preselection(Judgement judgement) {
        this.judgement = judgement;
    }

    static Preselection of(Judgement judgement) {
        return new Preselection(judgement.keeping(Matching::mayList));
    }

    /**
     * What {@link ServiceDirectory#match} answers to the need with these topics, without its {@linkplain Matches#misses()
     * misses}.
     *
     * @param topics ids of what the need is about; empty when not told
     */
    public Matches about(Collection<String> topics) {
        return new Matching(judgement.about(topics)).listed();
    }
}
