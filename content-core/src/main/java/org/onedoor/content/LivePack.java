package org.onedoor.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/**
 * The pack of a folder that people edit while the door is open. A broken pack never replaces the last good one.
 *
 * <p>Thread-safe: a reader of {@link #current()} sees the old pack or the new one, never a mixture.
 */
public final class LivePack {
    private final Path folder;
    private volatile ContentPack current;
    private volatile String seen;

    private LivePack(Path folder) {
        this.folder = folder;
        this.seen = stamp();
        this.current = ContentPack.read(folder);
    }

    /**
     * Opens the pack of a folder.
     *
     * @throws InvalidContentException if it cannot be used, as there is no earlier one to keep
     */
    public static LivePack open(Path folder) {
        return new LivePack(folder);
    }

    /** The last good pack. */
    public ContentPack current() {
        return current;
    }

    /** Whether a file of the folder was added, removed or changed since the pack was last read. */
    public boolean changed() {
        return !stamp().equals(seen);
    }

    /**
     * Reads the folder again.
     *
     * @return the problems that kept the last good pack in place; none when the new pack is now the current one
     */
    public synchronized List<Problem> reload() {
        seen = stamp();
        try {
            current = ContentPack.read(folder);
            return List.of();
        } catch (InvalidContentException invalid) {
            return invalid.problems();
        }
    }

    private String stamp() {
        try (Stream<Path> files = Files.walk(folder)) {
            TreeMap<String, String> stamps = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                stamps.put(file.toString(), Files.getLastModifiedTime(file) + "/" + Files.size(file));
            }
            return stamps.toString();
        } catch (java.nio.file.NoSuchFileException missing) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (UncheckedIOException vanished) {
            return "changing";
        }
    }
}
