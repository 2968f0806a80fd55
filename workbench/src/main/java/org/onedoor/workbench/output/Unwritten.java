package org.onedoor.workbench.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why something could not be written. */
final class Unwritten {
    private static final int KIND = 0xF000;
    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private Unwritten() {}

    /** The same with the name of the file; a pipe that nobody reads any more is told as one. */
    static IOException told(Path target, IOException why) {
        if (why instanceof ClosedPipe) {
            return why;
        }
        if (isPipe(target)) {
            return new ClosedPipe();
        }
        if (why instanceof AccessDeniedException) {
            return new AccessDeniedException(target.toString());
        }
        if (why instanceof NoSuchFileException) {
            return new NoSuchFileException(target.toString());
        }
        String reason = why instanceof FileSystemException file ? file.getReason() : why.getMessage();
        return new FileSystemException(target.toString(), null, reason);
    }

    /** By its kind, as the words of the system for a closed pipe are in the language of the user. */
    static boolean isPipe(Path path) {
        try {
            int kind = (Integer) Files.getAttribute(path, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return false;
        }
    }
}
