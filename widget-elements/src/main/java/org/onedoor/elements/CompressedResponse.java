package org.onedoor.elements;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compresses text on its way to a browser that takes it compressed. What is compressed already, such as the scripts of a
 * frontend bundle, and what is no text, passes as it is.
 *
 * <p>Whether to compress is known only with the first byte, because until then the type of the answer may change.
 */
final class CompressedResponse extends HttpServletResponseWrapper {
    private static final Pattern TAKES_GZIP = Pattern.compile("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    private static final Pattern TEXT =
            Pattern.compile("(?i)(text/.*|application/(javascript|json|xml)|image/svg\\+xml)\\s*(;.*)?");

    private final HttpServletRequest request;
    private final Body body = new Body();
    private @Nullable PrintWriter writer;
    private long length = -1;

    CompressedResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /** Whether the answer to a request may be compressed: one with a body, and not one that stays open for news to come. */
    static boolean suits(HttpServletRequest request, Asked asked) {
        String taken = request.getHeader("Accept-Encoding");
        return taken != null
                && TAKES_GZIP.matcher(taken).matches()
                && !asked.method().equals("HEAD")
                && !asked.query().value("v-r").equals("push");
    }

    /** Sends what is left; nothing can be written after it. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        body.finish();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void setContentLength(int length) {
        this.length = length;
    }

    @Override
    public void setContentLengthLong(long length) {
        this.length = length;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!isLength(name, value)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (!isLength(name, value)) {
            super.addHeader(name, value);
        }
    }

    /** A length that is told is that of the text; which one is sent is known with the first byte. */
    private boolean isLength(String name, @Nullable String value) {
        boolean told = name.equalsIgnoreCase("Content-Length") && value != null;
        if (told) {
            length = Long.parseLong(value);
        }
        return told;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        body.flush();
        super.flushBuffer();
    }

    @Override
    public void reset() {
        super.reset();
        anew();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        if (body.compressed != null) {
            super.setHeader("Content-Encoding", null);
        }
        anew();
    }

    private void anew() {
        body.out = null;
        body.compressed = null;
        writer = null;
        length = -1;
    }

    private boolean suits() {
        String type = getContentType();
        return type != null
                && TEXT.matcher(type).matches()
                && getHeader("Content-Encoding") == null
                && !request.isAsyncStarted()
                && !isCommitted();
    }

    /** What is written, compressed or not. */
    private final class Body extends ServletOutputStream {
        private @Nullable OutputStream out;
        private @Nullable GZIPOutputStream compressed;

        private OutputStream out() throws IOException {
            if (out == null) {
                out = begin(getResponse().getOutputStream());
            }
            return out;
        }

        private OutputStream begin(OutputStream plain) throws IOException {
            if (suits()) {
                CompressedResponse.super.setHeader("Content-Encoding", "gzip");
                CompressedResponse.super.addHeader("Vary", "Accept-Encoding");
                compressed = new GZIPOutputStream(plain, true);
                return compressed;
            }
            tellLength();
            return plain;
        }

        private void tellLength() {
            if (length >= 0) {
                getResponse().setContentLengthLong(length);
            }
        }

        void finish() throws IOException {
            if (out == null && !isCommitted()) {
                tellLength();
            } else if (compressed != null) {
                compressed.finish();
            }
        }

        @Override
        public void write(int b) throws IOException {
            out().write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out().write(bytes, from, count);
        }

        @Override
        public void flush() throws IOException {
            if (out != null) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            finish();
            getResponse().getOutputStream().close();
        }

        @Override
        public boolean isReady() {
            return !(out instanceof ServletOutputStream plain) || plain.isReady();
        }

        /** Who writes when the connection is ready for it writes by the connection's own stream, uncompressed. */
        @Override
        public void setWriteListener(WriteListener listener) {
            try {
                ServletOutputStream plain = getResponse().getOutputStream();
                tellLength();
                out = plain;
                plain.setWriteListener(listener);
            } catch (IOException gone) {
                listener.onError(gone);
            }
        }
    }
}
