package org.onedoor.workbench.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is read.
 *
 * @param name a file, or a hyphen for the standard input
 */
public record Input(String name) {
    /** The name of the standard input, and of the standard output. */
    public static final String STANDARD = "-";

    static final Path PLACE = Path.of("/dev/stdin");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Opens it.
     *
     * @throws CommandFailure if there is no such file
     * @throws IOException if it cannot be read
     */
    public InputStream open() throws IOException {
        if (name.equals(STANDARD)) {
            return System.in;
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw new CommandFailure(file + " is a folder; there is no file to take answers from.");
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailure("There is no readable file " + file + " to take answers from.");
        }
        return Files.newInputStream(file);
    }

    /** The text, without the mark that some programs put before the first line. */
    public BufferedReader reader() throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }
}
