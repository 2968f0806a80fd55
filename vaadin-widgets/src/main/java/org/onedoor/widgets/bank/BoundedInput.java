package org.onedoor.widgets.bank;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** What a browser sends, as far as it is neither too long nor too slow; the browser's own word on its length is not believed. */
final class BoundedInput extends FilterInputStream {
    private final long deadline;
    private long left;

    /** Thrown where more comes than may, or later. It says nothing of what came. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("More than is taken, or slower");
        }
    }

    BoundedInput(InputStream in, long most, Duration time) {
        super(in);
        this.left = most;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        took(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = super.read(bytes, from, count);
        took(Math.max(0, read));
        return read;
    }

    private void took(int bytes) throws TooMuch {
        left -= bytes;
        if (left < 0 || System.nanoTime() > deadline) {
            throw new TooMuch();
        }
    }
}
