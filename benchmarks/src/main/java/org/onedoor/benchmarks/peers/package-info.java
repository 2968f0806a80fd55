/**
 * The same decision tables and the same long questionnaire in OneDoor and in other rule engines.
 *
 * <p>Each is defined once, as a {@link org.onedoor.benchmarks.peers.BandedTable} or a
 * {@link org.onedoor.benchmarks.peers.Questionnaire}, and written in each engine's own language from there. An engine that gives
 * another answer than the definition is not timed.
 */
package org.onedoor.benchmarks.peers;
