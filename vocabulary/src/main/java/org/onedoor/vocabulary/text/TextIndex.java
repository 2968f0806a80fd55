package org.onedoor.vocabulary.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The texts of every module on a class path, since nobody can list the folders of one: each module has them in {@code
 * META-INF/onedoor/texts/index}, a name on a line.
 *
 * @param name of the files, without language and ending
 * @param more whether texts may be added, which a {@code +} after the name says
 */
record TextIndex(String name, boolean more) {
    private static final String FILE = "META-INF/onedoor/texts/index";
    private static final String MORE = " +";

    static List<TextIndex> on(ClassLoader path) {
        List<TextIndex> entries = new ArrayList<>();
        try {
            for (URL index : Collections.list(path.getResources(FILE))) {
                entries.addAll(read(index));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return entries;
    }

    private static List<TextIndex> read(URL index) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return lines.lines().map(TextIndex::parse).toList();
        }
    }

    private static TextIndex parse(String line) {
        boolean more = line.endsWith(MORE);
        return new TextIndex(more ? line.substring(0, line.length() - MORE.length()) : line, more);
    }
}
