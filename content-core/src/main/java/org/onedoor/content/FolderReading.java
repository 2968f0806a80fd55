package org.onedoor.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One reading of a folder. It knows afterwards which files it asked for, how they looked, and the digest of each that it read. */
final class FolderReading implements PackFiles {
    private static final long serialVersionUID = 1L;

    /** What all files of a pack may hold together; the national pack holds a hundredth of it. */
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final transient Path folder;
    private final transient Map<String, String> looked = new ConcurrentSkipListMap<>();
    private final transient SortedMap<String, String> digests = new ConcurrentSkipListMap<>();
    private final transient AtomicLong read = new AtomicLong();
    private transient volatile boolean failed;

    FolderReading(Path folder) {
        this.folder = folder;
    }

    @Override
    public @Nullable InputStream open(String path) throws IOException {
        Path file = folder.resolve(path);
        // Before it is read: what changes meanwhile has changed since.
        looked.put(path, PackFile.looks(file));
        byte @Nullable [] bytes = bytes(file);
        if (bytes == null) {
            return null;
        }
        if (read.addAndGet(bytes.length) > MOST_BYTES) {
            throw new IOException("was not read: the files of a pack may hold 64 MB together");
        }
        digests.put(path, sha256(bytes));
        return new ByteArrayInputStream(bytes);
    }

    private byte @Nullable [] bytes(Path file) throws IOException {
        try {
            return PackFile.bytes(file);
        } catch (IOException unreadable) {
            failed = true;
            throw unreadable;
        }
    }

    /** Whether a file was there and could not be read, which another try may mend though nothing is seen to change. */
    boolean failed() {
        return failed;
    }

    /** How the files that were asked for looked just before. */
    Map<String, String> looked() {
        return Map.copyOf(looked);
    }

    /** How they look now. */
    Map<String, String> lookAgain() {
        Map<String, String> now = new HashMap<>();
        looked.keySet().forEach(path -> now.put(path, PackFile.looks(folder.resolve(path))));
        return now;
    }

    /** Of each file that was read, by its path. */
    SortedMap<String, String> digests() {
        return digests;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256", never);
        }
    }

    @Override
    public String nameOf(String path) {
        return folder.resolve(path).toString();
    }

    @Override
    public PackFiles lasting() {
        return new InFolder(folder.toString());
    }

    private Object writeReplace() {
        return lasting();
    }
}
