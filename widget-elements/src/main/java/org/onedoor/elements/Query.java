package org.onedoor.elements;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands after the question mark of an address, read more strictly than servers do: who reads it loosely and who reads it
 * strictly must not see two different requests.
 */
record Query(List<Pair> pairs) {

    record Pair(String name, String value) {}

    /** Reads a query, or nothing where an encoding in it is broken or is not UTF-8. */
    static Optional<Query> read(@Nullable String raw) {
        List<Pair> pairs = new ArrayList<>();
        try {
            for (String part : raw == null ? new String[0] : raw.split("&")) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                pairs.add(new Pair(decoded(name), equals < 0 ? "" : decoded(part.substring(equals + 1))));
            }
            return Optional.of(new Query(pairs));
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }

    /** Whether it asks something of the framework: a heartbeat, a change, a push, never a file. */
    boolean isInternal() {
        return has("v-r");
    }

    boolean has(String name) {
        return pairs.stream().anyMatch(pair -> pair.name().equals(name));
    }

    /** The first value of a name, or nothing. */
    String value(String name) {
        return pairs.stream()
                .filter(pair -> pair.name().equals(name))
                .map(Pair::value)
                .findFirst()
                .orElse("");
    }

    /** What percent signs and plus signs stand for. */
    static String decoded(String raw) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '%') {
                bytes.put((byte) hex(raw, at));
                at += 2;
            } else if (c > 127) {
                throw new CharacterCodingException();
            } else {
                bytes.put((byte) (c == '+' ? ' ' : c));
            }
        }
        return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    }

    private static int hex(String raw, int at) throws CharacterCodingException {
        int high = at + 2 <= raw.length() - 1 ? Character.digit(raw.charAt(at + 1), 16) : -1;
        int low = at + 2 <= raw.length() - 1 ? Character.digit(raw.charAt(at + 2), 16) : -1;
        if (high < 0 || low < 0) {
            throw new CharacterCodingException();
        }
        return high * 16 + low;
    }
}
