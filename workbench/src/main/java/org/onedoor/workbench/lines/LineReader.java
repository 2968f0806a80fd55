package org.onedoor.workbench.lines;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Takes lines as JSON lines have them: each ends with a line feed, and a carriage return before it is left out. Another one is space
 * within a line, not its end.
 */
public final class LineReader {
    /** What is longer is no line that anybody wrote; the rest of it is not kept. */
    static final int LONGEST = 1 << 20;

    private final Reader in;
    private final int longest;
    private final char[] buffer = new char[1 << 14];
    private int at;
    private int end;

    /** Takes them from a text. */
    public LineReader(Reader in) {
        this(in, LONGEST);
    }

    /** Takes them from a text in which they may be longer. */
    public LineReader(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next one, or null at the end. Of one that is too long a part that is still too long. */
    public @Nullable String next() throws IOException {
        if (!hasMore()) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (hasMore()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.append(buffer, from, Math.min(at - from, Math.max(0, longest + 1 - line.length())));
            if (at < end) {
                at++;
                break;
            }
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }

    private boolean hasMore() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }
}
