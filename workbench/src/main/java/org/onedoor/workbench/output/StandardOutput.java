package org.onedoor.workbench.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * The standard output, which tells when it could not be written; {@code System.out} keeps that to itself. It stays open when this is
 * closed, as the process may have more to say.
 */
public final class StandardOutput extends OutputStream {
    static final Path PLACE = Path.of("/dev/stdout");

    @Override
    public void write(int b) throws IOException {
        System.out.write(b);
        check();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        System.out.write(bytes, from, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        check();
    }

    private static void check() throws IOException {
        // It flushes as well.
        if (System.out.checkError()) {
            throw failure();
        }
    }

    /** What to say when something was lost. */
    public static IOException failure() {
        return Unwritten.isPipe(PLACE)
                ? new ClosedPipe()
                : new FileSystemException("The standard output", null, "took only a part; the disk may be full");
    }
}
