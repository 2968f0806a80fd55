package org.onedoor.widgets.proof;

import java.util.concurrent.CompletableFuture;
import org.onedoor.content.proof.ProofReport;
import org.onedoor.navigator.Navigator;

/** Reports of which it is known how far they are. */
public final class KnownProof {

    private KnownProof() {}

    /** A report that is there. */
    public static ProofReportWidget of(Navigator navigator) {
        Proofs.of(navigator).join();
        return new ProofReportWidget(navigator);
    }

    /** A report that is not there yet. */
    public static ProofReportWidget underWay(Navigator navigator) {
        Proofs.running(navigator);
        return new ProofReportWidget(navigator);
    }

    /** A report that will never be. */
    public static ProofReportWidget failed(Navigator navigator) {
        CompletableFuture<ProofReport> running = Proofs.running(navigator);
        running.completeExceptionally(new IllegalStateException("no room"));
        return new ProofReportWidget(navigator);
    }
}
