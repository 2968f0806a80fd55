package org.onedoor.directory.words;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody's own words mean. It holds what they wrote, so it is never printed.
 *
 * @param dangers terms of danger, the surest first; crisis help comes before everything else when there are any
 * @param subjects terms that lead to topics and services, the one that is meant most first
 * @param rest folded words that no term explains, in the order they were written
 * @param words every folded word, in the order they were written
 */
public record Understanding(List<Term> dangers, List<Term> subjects, List<String> rest, List<String> words)
        implements Serializable {

    /** Copies the lists. */
    public Understanding {
        dangers = List.copyOf(dangers);
        subjects = List.copyOf(subjects);
        rest = List.copyOf(rest);
        words = List.copyOf(words);
    }

    /** Words that are looked for as they are written, and mean nothing else. */
    public static Understanding literally(String text) {
        List<String> words = Utterance.of(text).words();
        return new Understanding(List.of(), List.of(), words, words);
    }

    /** The same words looked for as they are written; danger stays danger. */
    public Understanding asWritten() {
        return new Understanding(dangers, List.of(), words, words);
    }

    /** Whether crisis help comes first. */
    public boolean ofDanger() {
        return !dangers.isEmpty();
    }

    /** Whether it leads to topics or services. */
    public boolean leadsSomewhere() {
        return terms().anyMatch(
                        term -> !term.topics().isEmpty() || !term.services().isEmpty());
    }

    /** All terms, those of danger first. */
    public Stream<Term> terms() {
        return Stream.concat(dangers.stream(), subjects.stream());
    }

    /** Ids of the topics, the one that is meant most first. */
    public List<String> topics() {
        return terms().flatMap(term -> term.topics().stream()).distinct().toList();
    }

    /** How much was understood; never what. */
    @Override
    public String toString() {
        return "Understanding[" + dangers.size() + " of danger, " + subjects.size() + " subjects]";
    }
}
