package org.onedoor.workbench.output;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Files that appear whole and together, or not at all.
 *
 * <p>Each is written beside its place and moved there by {@link #keep}. Until then, and whenever the process is ended before, what
 * stood there stands as it was, and nothing else is left behind.
 */
public final class WholeFiles implements Closeable {
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Path> madeFolders = new ArrayList<>();
    private final Thread atTheEnd = new Thread(this::discard);
    private boolean over;

    /** Begins with none. */
    public WholeFiles() {
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /**
     * Writes files into a folder, which is made if there is none.
     *
     * @param files their texts by their names
     * @param read what they are made of
     * @return the files that were written
     * @throws CommandFailure if one would be written over what is read
     * @throws IOException if one cannot be written; then none is
     */
    public static List<Path> write(Path folder, Map<String, String> files, Sources read) throws IOException {
        List<Path> written = files.keySet().stream().map(folder::resolve).toList();
        for (Path file : written) {
            read.refuse(file);
        }
        try (WholeFiles whole = new WholeFiles()) {
            whole.makeFolder(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                try (Writer out = whole.writer(folder.resolve(file.getKey()))) {
                    out.write(file.getValue());
                }
            }
            whole.keep();
        }
        return written;
    }

    /** Makes a folder and those that it stands in, as far as there are none; they go again unless something is kept. */
    public synchronized void makeFolder(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (!Files.isDirectory(absolute)) {
            if (absolute.getParent() != null) {
                makeFolder(absolute.getParent());
            }
            Files.createDirectory(absolute);
            madeFolders.addFirst(absolute);
        }
    }

    /**
     * Begins a file.
     *
     * @throws IOException if nothing can be written at its place
     */
    public synchronized Writer writer(Path target) throws IOException {
        if (over) {
            throw new IOException("the program is being ended");
        }
        Draft draft = Draft.of(target);
        drafts.add(draft);
        return new BufferedWriter(new OutputStreamWriter(draft.open(), StandardCharsets.UTF_8));
    }

    /**
     * Puts all of them into their places. The writers must have been closed.
     *
     * @throws IOException if one could not be; those before it are there
     */
    public synchronized void keep() throws IOException {
        if (!over) {
            for (Draft draft : drafts) {
                draft.keep();
            }
            madeFolders.clear();
        }
    }

    /** Takes away what was not kept. */
    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            // The hook has nothing left to do.
        }
    }

    private synchronized void discard() {
        over = true;
        drafts.forEach(Draft::discard);
        madeFolders.forEach(WholeFiles::remove);
    }

    private static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException notEmpty) {
            // Somebody else has put something into it.
        }
    }
}
