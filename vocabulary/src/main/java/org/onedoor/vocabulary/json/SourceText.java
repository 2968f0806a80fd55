package org.onedoor.vocabulary.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one document, and where its lines begin. */
final class SourceText {
    /** The longest document that is read: 16 MiB, sixteen times the largest navigator. */
    static final int LIMIT = 16 * 1024 * 1024;

    /** What becomes of bytes that are not UTF-8, unless it was written. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final String text;
    private final boolean decoded;
    private volatile int @Nullable [] lineStarts;

    private SourceText(String file, String text, boolean decoded) {
        this.file = file;
        this.text = text;
        this.decoded = decoded;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + text.length() / 32];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    static SourceText of(String file, String text) {
        return of(file, text, false);
    }

    private static SourceText of(String file, String text, boolean decoded) {
        if (text.length() > LIMIT) {
            throw tooLong(file);
        }
        if (text.startsWith(BYTE_ORDER_MARK)) {
            throw refused(
                    new SourceText(file, text, decoded),
                    0,
                    "must not start with a byte order mark; save it as plain UTF-8");
        }
        return new SourceText(file, text, decoded);
    }

    static SourceText read(String file, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw tooLong(file);
            }
            return of(file, decode(file, bytes), true);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static String decode(String file, byte[] bytes) {
        String whole = new String(bytes, StandardCharsets.UTF_8);
        if (whole.indexOf(REPLACEMENT) < 0) {
            return whole;
        }
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        if (result.isError()) {
            throw refused(new SourceText(file, text, true), text.length(), "not UTF-8 text from here on");
        }
        return text;
    }

    private static InvalidContentException tooLong(String file) {
        return refused(new SourceText(file, "", true), 0, "longer than 16 MB; nothing was read");
    }

    private static InvalidContentException refused(SourceText source, int offset, String message) {
        return new InvalidContentException(List.of(source.problem(offset, "", message)));
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Whether the text was decoded from UTF-8, so that all of its characters are whole. */
    boolean decoded() {
        return decoded;
    }

    Problem problem(int offset, String pointer, String message) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Problem(file, line + 1, offset - starts[line] + 1, pointer, message);
    }

    /** Looked up with the first problem: a document that is as it should be has none. */
    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = lineStarts(text);
            lineStarts = starts;
        }
        return starts;
    }
}
