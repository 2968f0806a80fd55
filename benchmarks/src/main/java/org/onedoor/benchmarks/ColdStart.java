package org.onedoor.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import org.onedoor.content.ContentPack;
import org.onedoor.navigator.Navigator;

/** How long reading and checking the national navigator, and then the whole pack, take in a fresh virtual machine. */
public final class ColdStart {
    private static final String DOCUMENT = "/META-INF/onedoor/packs/national/navigator/symptom-navigator.json";

    private ColdStart() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        report("start of main");
        try (InputStream in = Objects.requireNonNull(ContentPack.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            Navigator navigator = Navigator.read(DOCUMENT, in);
            report(navigator + " with " + navigator.questions().size() + " items and "
                    + navigator.definition().rules().size() + " rules");
        }
        ContentPack.bundled("national").edition();
        report("national pack");
    }

    private static void report(String what) {
        long wall = ManagementFactory.getRuntimeMXBean().getUptime();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
        System.out.println(
                what + ": " + wall + " ms since the start, of which the main thread computed " + cpu + " ms");
    }
}
