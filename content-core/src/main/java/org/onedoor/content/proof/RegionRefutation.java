package org.onedoor.content.proof;

/**
 * A law that does not hold in one region.
 *
 * @param law the law
 * @param words what is wrong, as an author reads it
 */
public record RegionRefutation(RegionLaw law, String words) {}
