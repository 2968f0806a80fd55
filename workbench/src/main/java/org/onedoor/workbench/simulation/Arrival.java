package org.onedoor.workbench.simulation;

import java.util.BitSet;

/**
 * Where one visitor arrived.
 *
 * @param step number of the step of need
 * @param rules positions of the rules that held, danger rules after the others
 * @param topics positions of the topics
 * @param asked positions of the items that were asked
 * @param region position of the municipality
 * @param help what was listed
 */
record Arrival(
        int step, boolean danger, boolean crisis, BitSet rules, BitSet topics, BitSet asked, int region, Help help) {

    /**
     * What a need finds.
     *
     * @param service id of the first service listed; empty when there is none
     * @param near whether any is of the visitor's own municipality or welfare area
     */
    record Help(String service, boolean near) {}
}
