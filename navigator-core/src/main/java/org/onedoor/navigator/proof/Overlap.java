package org.onedoor.navigator.proof;

/**
 * Two rules that hold for the same answers.
 *
 * @param rule the one that stands first
 * @param other the other
 * @param example the shortest answers for which both hold
 */
record Overlap(String rule, String other, Example example) {}
