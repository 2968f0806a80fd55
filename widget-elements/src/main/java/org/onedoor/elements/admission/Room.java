package org.onedoor.elements.admission;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Objects;

/**
 * Whether the heap has room for one visit more.
 *
 * <p>Two questions, because each alone can be wrong: what all visits may take, which is known at once and before any collection, and
 * what was really full after the last one, which also knows what others keep.
 */
final class Room {
    private final long most;
    private final double share;
    private final List<MemoryPoolMXBean> heap;

    Room(Limits limits) {
        Runtime machine = Runtime.getRuntime();
        long own = machine.totalMemory() - machine.freeMemory();
        this.most = most(machine.maxMemory(), own, limits);
        this.share = limits.heap().share();
        this.heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .toList();
    }

    /** How many visits fit beside what the program itself takes; one at the least, so that no start is shut by a small heap. */
    static long most(long heapBytes, long ownBytes, Limits limits) {
        return Math.max(
                1,
                ((long) (heapBytes * limits.heap().share()) - ownBytes)
                        / limits.heap().visitBytes());
    }

    long most() {
        return most;
    }

    boolean hasRoom(int visits) {
        return visits < most && fullAfterCollection() < share;
    }

    private double fullAfterCollection() {
        long used = heap.stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(Objects::nonNull)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        return (double) used / Runtime.getRuntime().maxMemory();
    }
}
