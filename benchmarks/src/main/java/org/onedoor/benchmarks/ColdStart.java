package org.onedoor.benchmarks;

import java.lang.management.ManagementFactory;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;

/** How long reading and checking the national pack takes in a fresh virtual machine. */
public final class ColdStart {
    private ColdStart() {}

    /** Prints the figures. */
    public static void main(String[] args) {
        long before = System.nanoTime();
        Edition edition = ContentPack.bundled("national").edition();
        long loaded = (System.nanoTime() - before) / 1_000_000;
        System.out.printf(
                "%d items, %d rules and %d services in %d ms, %d ms after the start of the virtual machine%n",
                edition.navigator().questions().size(),
                edition.navigator().definition().rules().size(),
                edition.directory().services().size(),
                loaded,
                ManagementFactory.getRuntimeMXBean().getUptime());
    }
}
