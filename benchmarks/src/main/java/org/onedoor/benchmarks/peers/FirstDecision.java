package org.onedoor.benchmarks.peers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How long it takes until an engine has decided for the first time, in a virtual machine that has done nothing else. */
public final class FirstDecision {
    private FirstDecision() {}

    /**
     * Prints the milliseconds from the start of the virtual machine to the first decision by the table of sixty rules, and how
     * much processor time that took.
     *
     * @param args the name of the engine
     */
    public static void main(String[] args) {
        BandedTable table = BandedTable.ofSixtyRules();
        int[] values = {14, 9, 22};
        int step = Engine.valueOf(args[0]).peer().table(table).step(values);
        long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
        long cpu =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
        if (step != table.step(values)) {
            throw new IllegalStateException("Step " + step);
        }
        System.out.println(uptime + " " + cpu);
        System.exit(0);
    }
}
