package org.onedoor.widgets.bank;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Keeps what is read. */
final class CopiedInput extends FilterInputStream {
    private final OutputStream copy;

    CopiedInput(InputStream in, OutputStream copy) {
        super(in);
        this.copy = copy;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            copy.write(one);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = super.read(bytes, from, count);
        if (read > 0) {
            copy.write(bytes, from, read);
        }
        return read;
    }
}
