package org.onedoor.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/** Where the files of a pack are: a folder, or the class path. */
sealed interface PackFiles extends Serializable {

    /** Opens a file of the pack, or answers null when the pack has no such file. */
    @Nullable
    InputStream open(String path) throws IOException;

    /** How a file is named in problems. */
    String nameOf(String path);

    /** Reads and checks one file; its problems are added to the list and null is answered when there are any. */
    default <T> @Nullable Located<T> read(Class<T> type, String path, List<Problem> problems) {
        try (InputStream in = open(path)) {
            if (in == null) {
                problems.add(new Problem(nameOf(path), 0, 0, "", "there is no such file in the pack"));
                return null;
            }
            return StrictJson.locate(type, nameOf(path), in);
        } catch (InvalidContentException invalid) {
            problems.addAll(invalid.problems());
        } catch (IOException unreadable) {
            problems.add(new Problem(nameOf(path), 0, 0, "", "cannot be read: " + unreadable.getMessage()));
        }
        return null;
    }

    /** Reads several files of one kind, all of them even when some are invalid. */
    default <T> List<Located<T>> readAll(Class<T> type, List<String> paths, List<Problem> problems) {
        List<Located<T>> read = new ArrayList<>();
        for (String path : paths) {
            Located<T> file = read(type, path, problems);
            if (file != null) {
                read.add(file);
            }
        }
        return read;
    }

    /** A pack in a folder. */
    record InFolder(String folder) implements PackFiles {
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable InputStream open(String path) throws IOException {
            try {
                return Files.newInputStream(Path.of(folder).resolve(path));
            } catch (NoSuchFileException missing) {
                return null;
            }
        }

        @Override
        public String nameOf(String path) {
            return Path.of(folder).resolve(path).toString();
        }
    }

    /** A pack on the class path, under {@code META-INF/onedoor/packs}. */
    record OnClassPath(String pack) implements PackFiles {
        private static final long serialVersionUID = 1L;
        private static final String ROOT = "META-INF/onedoor/packs/";

        @Override
        public @Nullable InputStream open(String path) {
            String resource = ROOT + nameOf(path);
            ClassLoader context = Thread.currentThread().getContextClassLoader();
            InputStream in = context == null ? null : context.getResourceAsStream(resource);
            return in != null ? in : PackFiles.class.getClassLoader().getResourceAsStream(resource);
        }

        @Override
        public String nameOf(String path) {
            return pack + "/" + path;
        }
    }
}
