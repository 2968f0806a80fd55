package org.onedoor.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fingerprints of sentences that must not be shipped: FNV-1a of every five words that follow each other, so that the sentences
 * themselves need not be here.
 */
record ProtectedWording(Map<Long, String> scaleByFingerprint) {
    private static final int WORDS = 5;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    static ProtectedWording read() throws IOException {
        Map<Long, String> scales = new HashMap<>();
        try (InputStream in = ProtectedWording.class.getResourceAsStream("protected-wording.txt")) {
            for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
                String[] words = line.split(" ");
                scales.put(Long.parseUnsignedLong(words[1], 16), words[0]);
            }
        }
        return new ProtectedWording(scales);
    }

    static ProtectedWording of(String scale, String sentence) {
        Map<Long, String> scales = new HashMap<>();
        each(sentence, fingerprint -> scales.put(fingerprint, scale));
        return new ProtectedWording(scales);
    }

    /** Whose wording stands in a text. */
    List<String> in(String place, String text) {
        Set<String> found = new TreeSet<>();
        each(text, fingerprint -> {
            String scale = scaleByFingerprint.get(fingerprint);
            if (scale != null) {
                found.add(place + ": wording of " + scale);
            }
        });
        return List.copyOf(found);
    }

    private static void each(String text, LongConsumer fingerprints) {
        Deque<String> last = new ArrayDeque<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            last.add(word.group().toLowerCase(Locale.ROOT));
            if (last.size() == WORDS) {
                fingerprints.accept(fingerprint(String.join(" ", last)));
                last.remove();
            }
        }
    }

    private static long fingerprint(String words) {
        long hash = 0xcbf29ce484222325L;
        for (byte one : words.getBytes(UTF_8)) {
            hash = (hash ^ (one & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }
}
