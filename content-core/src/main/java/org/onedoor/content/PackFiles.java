package org.onedoor.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/** Where the files of a pack are: a folder, or a jar. */
sealed interface PackFiles extends Serializable permits PackFiles.InFolder, PackFiles.Installed, FolderReading {

    /** Opens a file of the pack, or answers null when the pack has no such file. */
    @Nullable
    InputStream open(String path) throws IOException;

    /** How a file is named in problems. */
    String nameOf(String path);

    /** The same files for whoever reads them again. */
    default PackFiles lasting() {
        return this;
    }

    /** Opens and checks one file of the pack, whatever it holds. */
    default <T> Opened<T> open(String path, Function<InputStream, T> read) {
        try (InputStream in = open(path)) {
            return in == null
                    ? refused(path, "there is no such file in the pack")
                    : new Opened<>(read.apply(in), List.of());
        } catch (InvalidContentException invalid) {
            return new Opened<>(null, invalid.problems());
        } catch (IOException unreadable) {
            return refused(path, PackFile.why(unreadable));
        } catch (UncheckedIOException unreadable) {
            return refused(path, PackFile.why(unreadable.getCause()));
        }
    }

    private <T> Opened<T> refused(String path, String message) {
        return new Opened<>(null, List.of(new Problem(nameOf(path), 0, 0, "", message)));
    }

    /** Reads and checks one file of records. */
    default <T> Opened<Located<T>> read(Class<T> type, String path) {
        return open(path, in -> StrictJson.locate(type, nameOf(path), in));
    }

    /**
     * What became of a file.
     *
     * @param value what it holds, or null when it cannot be used
     * @param problems why it cannot be used
     */
    record Opened<T>(@Nullable T value, List<Problem> problems) {

        /** The value, after its problems have been added to those of the other files. */
        @Nullable
        T into(List<Problem> all) {
            all.addAll(problems);
            return value;
        }
    }

    /** A pack in a folder. */
    record InFolder(String folder) implements PackFiles {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable InputStream open(String path) throws IOException {
            byte @Nullable [] bytes = PackFile.bytes(Path.of(folder).resolve(path));
            return bytes == null ? null : new ByteArrayInputStream(bytes);
        }

        @Override
        public String nameOf(String path) {
            return Path.of(folder).resolve(path).toString();
        }
    }

    /** A pack in a jar. */
    final class Installed implements PackFiles {
        private static final long serialVersionUID = 1L;

        private final String pack;
        private transient @Nullable InstalledPack found;

        Installed(String pack) {
            this.pack = pack;
        }

        String pack() {
            return pack;
        }

        @Override
        public @Nullable InputStream open(String path) throws IOException {
            InstalledPack installed = found();
            return installed == null ? null : installed.open(path);
        }

        /** Looked for once: it means a search of the whole class path. */
        private synchronized @Nullable InstalledPack found() {
            if (found == null) {
                found = InstalledPack.find(pack).orElse(null);
            }
            return found;
        }

        @Override
        public String nameOf(String path) {
            return pack + "/" + path;
        }
    }
}
