package org.onedoor.navigator.proof;

import java.util.Optional;

/**
 * One place where a law does not hold.
 *
 * @param law the law
 * @param part where
 * @param words what is wrong, as an author reads it
 * @param example the shortest answers that show it; empty when it is that nothing ever leads somewhere
 */
public record Refutation(Law law, Part part, String words, Optional<Example> example) {}
