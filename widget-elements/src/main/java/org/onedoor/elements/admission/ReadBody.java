package org.onedoor.elements.admission;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A request whose body has arrived as a whole, before anybody waits for it with a lock in hand: a client that sends one byte a
 * second holds up nobody but itself, and not for long.
 */
final class ReadBody extends HttpServletRequestWrapper {
    private final byte[] body;

    private ReadBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /**
     * Reads the body of a request.
     *
     * @throws TooMuch if it is longer than it may be
     * @throws TooSlow if it takes longer than it may
     */
    static ReadBody of(HttpServletRequest request, int most, Duration time) throws IOException {
        if (request.getContentLengthLong() > most) {
            throw new TooMuch();
        }
        long end = System.nanoTime() + time.toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        InputStream in = request.getInputStream();
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            read.write(buffer, 0, count);
            if (read.size() > most) {
                throw new TooMuch();
            }
            if (System.nanoTime() - end > 0) {
                throw new TooSlow();
            }
        }
        return new ReadBody(request, read.toByteArray());
    }

    /** A body that is longer than it may be. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A body that takes longer than it may. */
    static final class TooSlow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream in = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                return in.read(into, from, length);
            }

            @Override
            public boolean isFinished() {
                return in.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new IllegalStateException("The body has been read already");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        String named = getCharacterEncoding();
        Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }
}
