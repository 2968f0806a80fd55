package org.onedoor.scales.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a sheet, with what its first line tells of how it is written. */
record SheetText(Reader reader, boolean byteOrderMark, char separator) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_HEADER = 1 << 16;

    static SheetText of(InputStream in) {
        // Anything but UTF-8 is an error: a letter replaced in silence could be part of an id.
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            boolean marked = marked(reader);
            return new SheetText(reader, marked, separator(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean marked(BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() == BYTE_ORDER_MARK) {
            return true;
        }
        reader.reset();
        return false;
    }

    /** The one of comma and semicolon that the first line has more of, outside quotes. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_HEADER);
        int semicolons = 0;
        int commas = 0;
        boolean quoted = false;
        for (int read = 0; read < LONGEST_HEADER; read++) {
            int c = reader.read();
            if (c < 0 || (!quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            quoted ^= c == '"';
            semicolons += !quoted && c == ';' ? 1 : 0;
            commas += !quoted && c == ',' ? 1 : 0;
        }
        reader.reset();
        return semicolons > commas ? ';' : ',';
    }
}
