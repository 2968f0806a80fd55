package org.onedoor.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** One file on a disk where people work, which may be anything by the time it is read: a folder, a pipe, without end. */
final class PackFile {
    /** As much as a document may hold. */
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private PackFile() {}

    /**
     * What is in a file, read in one go; null if there is none. Never waits for a pipe, and never reads more than a document may hold.
     *
     * @throws IOException that says in words why it cannot be read
     */
    static byte @Nullable [] bytes(Path file) throws IOException {
        BasicFileAttributes found = attributes(file);
        if (found == null) {
            return null;
        }
        if (found.isDirectory()) {
            throw new IOException("is a folder; put the file itself there");
        }
        if (!found.isRegularFile()) {
            throw new IOException("is a pipe or a device; put an ordinary file there");
        }
        if (found.size() > MOST_BYTES) {
            throw tooLong();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw tooLong();
            }
            return bytes;
        } catch (NoSuchFileException vanished) {
            return null;
        }
    }

    private static IOException tooLong() {
        return new IOException("longer than 16 MB; nothing was read. Divide it into several files");
    }

    /** Why a file cannot be read, and what to do. */
    static String why(IOException unreadable) {
        return switch (unreadable) {
            case AccessDeniedException denied ->
                "cannot be read: this program has no leave to; change who may read the file and its folder";
            case FileSystemException other -> "cannot be read: " + other.getReason();
            default -> String.valueOf(unreadable.getMessage());
        };
    }

    /**
     * How a file looks from outside. When it changes in any way that matters to a reader, this changes too; also when it comes, goes,
     * becomes something else, or may be read at last.
     */
    static String looks(Path file) {
        try {
            BasicFileAttributes found = attributes(file);
            return found == null
                    ? "none"
                    : (found.isRegularFile() ? "file " : found.isDirectory() ? "folder " : "other ") + found.fileKey()
                            + " " + found.size() + " " + found.lastModifiedTime() + " " + changed(file)
                            + Files.isReadable(file);
        } catch (IOException unknown) {
            return why(unknown);
        }
    }

    private static @Nullable BasicFileAttributes attributes(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class);
        } catch (NoSuchFileException | NotDirectoryException missing) {
            return null;
        }
    }

    /** When its permissions or its content last changed, where the system tells: a copy can keep the day of what it replaces. */
    private static String changed(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.getAttribute(file, "unix:ctime") + " "
                : "";
    }
}
