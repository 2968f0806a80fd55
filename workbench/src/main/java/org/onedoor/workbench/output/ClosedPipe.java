package org.onedoor.workbench.output;

import java.io.IOException;

/** Whoever was reading the results has read enough. */
public final class ClosedPipe extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedPipe() {
        super("nobody reads the results any more");
    }
}
