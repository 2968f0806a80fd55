package org.onedoor.scales.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The characters of a sheet, with what its first line tells of how it is written.
 *
 * @param told how many lines stand before the header: the one with which Excel is told the separator
 */
record SheetText(Reader reader, boolean byteOrderMark, char separator, int told) {
    /** Stands where a byte is not UTF-8: a character that no text may hold, so that a sheet cannot have it. */
    static final char NOT_UTF_8 = '\uFDD0';

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 1 << 16;
    // A comma before the others: a sheet of one column has none of them.
    private static final String SEPARATORS = ",;\t|";
    private static final String TOLD = "sep=";

    static SheetText of(InputStream in) {
        // Not an error of the whole sheet: the rows without such a byte can be scored, and the others told by their
        // line.
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)
                        .replaceWith(String.valueOf(NOT_UTF_8))));
        try {
            boolean marked = marked(reader);
            char told = told(reader);
            return told == 0
                    ? new SheetText(reader, marked, separator(reader), 0)
                    : new SheetText(reader, marked, told, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines end within a cell. */
    static int lineEnds(String cell) {
        int ends = 0;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            ends += c == '\n' || (c == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n')) ? 1 : 0;
        }
        return ends;
    }

    private static boolean marked(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() == BYTE_ORDER_MARK) {
            return true;
        }
        reader.reset();
        return false;
    }

    /** The separator of a first line {@code sep=;}, which is taken; 0 where there is none. */
    private static char told(BufferedReader reader) throws IOException {
        reader.mark(TOLD.length() + 3);
        char[] start = new char[TOLD.length()];
        int read = reader.read(start);
        int separator = reader.read();
        int end = reader.read();
        if (read == start.length
                && TOLD.equalsIgnoreCase(String.valueOf(start))
                && SEPARATORS.indexOf(separator) >= 0
                && (end == '\n' || (end == '\r' && reader.read() == '\n'))) {
            return (char) separator;
        }
        reader.reset();
        return 0;
    }

    /** The mark that the first line has most of, outside quotes. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int read = 0; read < LONGEST_HEADER; read++) {
            int c = reader.read();
            if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            quoted ^= c == '"';
            int mark = quoted ? -1 : SEPARATORS.indexOf(c);
            if (mark >= 0) {
                counts[mark]++;
            }
        }
        reader.reset();
        int most = Arrays.stream(counts).max().orElse(0);
        for (int mark = 0; mark < counts.length; mark++) {
            if (counts[mark] == most) {
                return SEPARATORS.charAt(mark);
            }
        }
        throw new IllegalStateException();
    }
}
