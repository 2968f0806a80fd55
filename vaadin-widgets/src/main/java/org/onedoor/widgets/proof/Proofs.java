package org.onedoor.widgets.proof;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.onedoor.content.Edition;
import org.onedoor.content.proof.PackProof;
import org.onedoor.content.proof.ProofReport;
import org.onedoor.content.proof.RegionVerdict;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.proof.NavigatorProof;

/**
 * What was found of the navigators that this server shows. Each is proved once, by a thread of its own, however many people
 * look; what was found goes when its navigator does. What is kept must not refer to the navigator, or neither would go.
 */
final class Proofs {
    private static final Map<Navigator, CompletableFuture<ProofReport>> NAVIGATORS = new WeakHashMap<>();
    private static final Map<Navigator, CompletableFuture<List<RegionVerdict>>> REGIONS = new WeakHashMap<>();

    private Proofs() {}

    /** What is found of a navigator, now or when it is known. */
    static CompletableFuture<ProofReport> of(Navigator navigator) {
        synchronized (NAVIGATORS) {
            return NAVIGATORS.computeIfAbsent(
                    navigator, one -> side(() -> ProofReport.of(NavigatorProof.of(navigator))));
        }
    }

    /** Lets a test be the one who proves. */
    static CompletableFuture<ProofReport> running(Navigator navigator) {
        CompletableFuture<ProofReport> running = new CompletableFuture<>();
        synchronized (NAVIGATORS) {
            NAVIGATORS.put(navigator, running);
        }
        return running;
    }

    /** What is found of each region of the pack that an edition is of, now or when it is known. */
    static CompletableFuture<List<RegionVerdict>> regions(Edition edition) {
        synchronized (REGIONS) {
            return REGIONS.computeIfAbsent(edition.navigator(), one -> side(() -> PackProof.regionsOf(edition)));
        }
    }

    private static <T> CompletableFuture<T> side(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "onedoor-proof");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY); // people who use the door come first
            thread.start();
        });
    }
}
