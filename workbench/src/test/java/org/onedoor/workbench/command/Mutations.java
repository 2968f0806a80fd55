package org.onedoor.workbench.command;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What transport, editors and strangers make of a good text. The same seed makes the same. */
final class Mutations {
    private static final List<byte[]> STRANGE = List.of(
            new byte[] {0},
            bytes("\uFEFF"),
            bytes("\r"),
            bytes("\t"),
            bytes("\u2028"),
            bytes("\u0085"),
            bytes("\\ud83d"),
            bytes("\\u0000"),
            bytes("\\"),
            bytes("\""),
            bytes("{"),
            bytes("["),
            bytes("}"),
            bytes("]"),
            bytes(","),
            bytes(":"),
            new byte[] {(byte) 0xC3},
            new byte[] {(byte) 0xF0, (byte) 0x9F},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD});
    private static final List<String> NUMBERS = List.of(
            "9".repeat(1203),
            "1e999999999",
            "1e-999999999",
            "1e99999999999999999999",
            "-0",
            "1e400",
            "0.1",
            "-1",
            "1." + "3".repeat(1500),
            "9223372036854775808",
            "2147483648");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** One to three changes of a text. */
    byte[] of(byte[] text) {
        byte[] changed = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            changed = once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] text) {
        int from = random.nextInt(text.length + 1);
        int to = from + random.nextInt(text.length - from + 1);
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(text, from);
            case 1 -> replaced(text, to, to, Arrays.copyOfRange(text, from, to));
            case 2 -> swapped(text);
            case 3 -> replaced(text, from, Math.min(to, from + 3), new byte[] {(byte) random.nextInt(256)});
            case 4 -> numbered(text);
            case 5 -> replaced(text, from, from, nested());
            case 6, 7 -> replaced(text, from, from, STRANGE.get(random.nextInt(STRANGE.size())));
            default -> replaced(text, from, from, bytes("x".repeat(random.nextInt(60) == 0 ? 1_500_000 : 3_000)));
        };
    }

    private byte[] swapped(byte[] text) {
        byte[] swapped = text.clone();
        if (text.length > 1) {
            int at = random.nextInt(text.length - 1);
            swapped[at] = text[at + 1];
            swapped[at + 1] = text[at];
        }
        return swapped;
    }

    /** A number, where the text has one, becomes another. */
    private byte[] numbered(byte[] text) {
        int from = random.nextInt(text.length + 1);
        while (from < text.length && !isDigit(text[from])) {
            from++;
        }
        int to = from;
        while (to < text.length && isDigit(text[to])) {
            to++;
        }
        return replaced(text, from, to, bytes(NUMBERS.get(random.nextInt(NUMBERS.size()))));
    }

    private byte[] nested() {
        String opening = random.nextBoolean() ? "[" : "{\"a\":";
        int deep = random.nextBoolean() ? 70 : 5_000;
        String closing = random.nextBoolean() ? "" : "1" + (opening.equals("[") ? "]" : "}").repeat(deep);
        return bytes(opening.repeat(deep) + closing);
    }

    private static boolean isDigit(byte one) {
        return one >= '0' && one <= '9';
    }

    private static byte[] replaced(byte[] text, int from, int to, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(text, 0, from);
        out.writeBytes(by);
        out.write(text, to, text.length - to);
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
