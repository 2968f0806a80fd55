package org.onedoor.workbench.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import org.jspecify.annotations.Nullable;

/** Who a file belongs to, and who may read it. */
final class Ownership {
    private Ownership() {}

    /** Hands what a file has, where there is one, on to the one that takes its place. */
    static void hand(Path earlier, Path later) throws IOException {
        @Nullable PosixFileAttributeView from = Files.getFileAttributeView(earlier, PosixFileAttributeView.class);
        @Nullable PosixFileAttributeView to = Files.getFileAttributeView(later, PosixFileAttributeView.class);
        if (from != null && to != null && Files.exists(earlier)) {
            PosixFileAttributes had = from.readAttributes();
            give(had, to);
            to.setPermissions(had.permissions());
        }
    }

    private static void give(PosixFileAttributes had, PosixFileAttributeView to) {
        try {
            to.setGroup(had.group());
            to.setOwner(had.owner());
        } catch (IOException notOurs) {
            // Only an administrator can give a file away.
        }
    }
}
