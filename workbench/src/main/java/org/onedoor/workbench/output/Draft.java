package org.onedoor.workbench.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One file while it is being written.
 *
 * @param beside where it is written: the place itself for what is no file, such as a device or a pipe
 * @param target its place, with links followed to their end, so that a link stays one
 */
record Draft(Path beside, Path target) {
    private static final int MOST_LINKS = 40;

    static Draft of(Path named) throws IOException {
        Path target = behindLinks(named);
        if (Files.isDirectory(target)) {
            throw new FileSystemException(named.toString(), null, "is a folder");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new Draft(target, target);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(named.toString());
        }
        String name = ".onedoor-"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()) + ".part";
        return new Draft(target.resolveSibling(name), target);
    }

    private static Path behindLinks(Path named) throws IOException {
        Path path = named.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            // What a link to an open file is said to lead to, as /dev/stdout, is no path.
            boolean file = Files.isRegularFile(path) || !Files.exists(path);
            if (!file) {
                return path;
            }
            if (links == MOST_LINKS) {
                throw new FileSystemException(named.toString(), null, "is a link that leads to itself");
            }
            path = path.resolveSibling(Files.readSymbolicLink(path));
        }
        return path;
    }

    OutputStream open() throws IOException {
        return new DraftStream(beside, target, isApart() && Files.exists(target, LinkOption.NOFOLLOW_LINKS));
    }

    private boolean isApart() {
        return !beside.equals(target);
    }

    void keep() throws IOException {
        if (isApart()) {
            Ownership.hand(target, beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void discard() {
        try {
            if (isApart()) {
                Files.deleteIfExists(beside);
            }
        } catch (IOException gone) {
            // The folder may have been taken away.
        }
    }
}
