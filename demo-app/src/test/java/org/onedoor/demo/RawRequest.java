package org.onedoor.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A request as it goes over the wire, also one that no well-behaved client would send. */
record RawRequest(String line, List<String> headers, String body) {
    private static final int PATIENCE_MS = 30_000;
    private static final String UPGRADE = "Upgrade: websocket";

    /** What came back: the status, the header lines in lower case up to the colon, and the rest as it came. */
    record Answer(int status, List<String> headers, String body) {

        /** The values of a header. */
        List<String> all(String name) {
            String begin = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(begin))
                    .map(header -> header.substring(begin.length()).strip())
                    .toList();
        }

        String first(String name) {
            return all(name).stream().findFirst().orElse("");
        }
    }

    static RawRequest of(String method, String target) {
        return new RawRequest(method + " " + target + " HTTP/1.1", List.of(), "");
    }

    RawRequest with(String... more) {
        List<String> all = new ArrayList<>(headers);
        all.addAll(Arrays.asList(more));
        return new RawRequest(line, all, body);
    }

    RawRequest says(String words) {
        return new RawRequest(line, headers, words).with("Content-Length: " + words.length());
    }

    RawRequest wantsWebSocket() {
        return with(
                UPGRADE,
                "Connection: Upgrade",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
    }

    /** Sends it and reads the answer until the server closes or, of an upgrade, until the head has come. */
    Answer to(String door) throws IOException {
        URI address = URI.create(door);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(text(address).getBytes(StandardCharsets.ISO_8859_1));
            boolean headOnly = line.startsWith("HEAD") || headers.contains(UPGRADE);
            return read(socket.getInputStream(), headOnly);
        }
    }

    private String text(URI address) {
        List<String> lines = new ArrayList<>(headers);
        if (headers.stream().noneMatch(header -> header.startsWith("Host:"))) {
            lines.addFirst("Host: " + address.getAuthority());
        }
        if (headers.stream().noneMatch(header -> header.startsWith("Connection:"))) {
            lines.add("Connection: close");
        }
        return line + "\r\n" + String.join("\r\n", lines) + "\r\n\r\n" + body;
    }

    private static Answer read(InputStream in, boolean headOnly) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                text.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
                if (headOnly && text.indexOf("\r\n\r\n") > 0) {
                    break;
                }
            }
        } catch (SocketTimeoutException silent) {
            text.append("\n(no more came)");
        }
        return answer(text.toString());
    }

    private static Answer answer(String text) {
        String[] parts = text.split("\r\n\r\n", 2);
        List<String> head = List.of(parts[0].split("\r\n"));
        if (!head.getFirst().matches("HTTP/1.1 [0-9]{3}.*")) {
            return new Answer(0, List.of(), text);
        }
        String body = parts.length == 1
                ? ""
                : new String(parts[1].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(head.getFirst().substring(9, 12)), head.subList(1, head.size()), body);
    }
}
