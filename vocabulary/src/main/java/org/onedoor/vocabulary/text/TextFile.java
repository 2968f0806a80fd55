package org.onedoor.vocabulary.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.onedoor.vocabulary.json.Problem;

/**
 * The words of one file.
 *
 * @param file where it is, for whoever must correct it
 * @param words by key, in alphabetical order
 */
record TextFile(String file, Map<String, String> words) {

    /** Reads what can be read of a file, and tells the mistakes in its writing. */
    static TextFile read(String file, InputStream in, Consumer<Problem> problems) {
        Properties words = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (containsKey(key)) {
                    problems.accept(new Problem(file, 0, 0, key.toString(), "is written twice"));
                }
                return super.put(key, value);
            }
        };
        try {
            // A reader that was given a charset would quietly show the letters of another one as question marks.
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        } catch (CharacterCodingException e) {
            problems.accept(new Problem(file, 0, 0, "", "is not written in UTF-8"));
        } catch (IllegalArgumentException e) {
            problems.accept(new Problem(file, 0, 0, "", "has a \\u that no four digits follow"));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        Map<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return new TextFile(file, sorted);
    }
}
