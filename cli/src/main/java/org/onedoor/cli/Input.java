package org.onedoor.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where lines come from.
 *
 * @param name a file, or a hyphen for the standard input
 */
record Input(String name) {
    static final String STANDARD = "-";

    InputStream open() throws IOException {
        if (name.equals(STANDARD)) {
            return System.in;
        }
        Path file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandFailure("There is no readable file " + file + " to take answers from.");
        }
        return Files.newInputStream(file);
    }

    BufferedReader reader() throws IOException {
        return new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
    }
}
