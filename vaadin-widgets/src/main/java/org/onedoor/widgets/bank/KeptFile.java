package org.onedoor.widgets.bank;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A file that waits to be taken away, compressed: a sheet of answers takes a tenth of its length. */
final class KeptFile implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] compressed;

    private KeptFile(byte[] compressed) {
        this.compressed = compressed;
    }

    InputStream open() throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(compressed));
    }

    /** How much it takes of the memory. */
    int size() {
        return compressed.length;
    }

    /** Takes what is written, up to a number of compressed bytes. */
    static final class Writing extends OutputStream {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final GZIPOutputStream out;
        private final int most;

        Writing(int most) throws IOException {
            this.most = most;
            this.out = new GZIPOutputStream(kept);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            if (kept.size() > most) {
                throw new BoundedInput.TooMuch();
            }
        }

        /** Whatever was written is whole then; again changes nothing. */
        @Override
        public void close() throws IOException {
            out.close();
        }

        KeptFile file() {
            return new KeptFile(kept.toByteArray());
        }
    }
}
