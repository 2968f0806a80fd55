package org.onedoor.elements.errors;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.elements.plain.PlainPage;
import org.onedoor.vocabulary.Language;

/**
 * Pages for what goes wrong: plain HTML in the visitor's language, with whom to call, without scripts and without a session.
 *
 * <p>They are written once a minute, because those who send nonsense send much of it. Thread-safe.
 */
public final class ErrorPages {
    /** The type of a page. */
    public static final String TYPE = "text/html;charset=utf-8";

    /** What such a page may do, as a content-security policy: nothing. */
    public static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /** For when not even the pack can be read: the number that never changes. */
    private static final String LAST_RESORT =
            "<!doctype html><meta charset=utf-8><title>112</title><h1><a href=\"tel:112\">112</a></h1>";

    private record Kind(ErrorText title, Language language) {}

    /** The same for everyone, but not for long: they say who is open. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Written(ContentPack pack, Instant at, Map<Kind, byte[]> pages) {
        boolean fits(ContentPack current, Instant now) {
            return pack == current && Duration.between(at, now).abs().compareTo(KEPT) < 0;
        }
    }

    private final Supplier<ContentPack> pack;
    private volatile @Nullable Written written;

    /** Pages with the crisis contacts of a pack, which may become another meanwhile. */
    public ErrorPages(Supplier<ContentPack> pack) {
        this.pack = pack;
    }

    /**
     * A page.
     *
     * @param status of the answer, such as 404
     * @param path that was asked for, as it came; its first part may name a language
     * @param accepted the languages that the browser likes ({@code Accept-Language}), or null
     */
    public byte[] page(int status, @Nullable String path, @Nullable String accepted) {
        try {
            Kind kind = new Kind(ErrorText.of(status), language(path, accepted));
            Written now = written();
            return now.pages().computeIfAbsent(kind, asked -> write(now, asked));
        } catch (RuntimeException broken) { // whatever else is broken, this page comes
            return LAST_RESORT.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The language of a page: the one its address names, otherwise the first that the browser likes, otherwise Finnish. */
    public static Language language(@Nullable String path, @Nullable String accepted) {
        Stream<String> named = Arrays.stream(
                        Objects.requireNonNullElse(path, "").split("[/?;#]"))
                .filter(part -> !part.isEmpty())
                .limit(1);
        return Stream.concat(named.map(Language::find), liked(accepted).map(Language::find))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(Language.FI);
    }

    private static Stream<String> liked(@Nullable String accepted) {
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(Objects.requireNonNullElse(accepted, "fi"));
            return ranges.stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-")[0]);
        } catch (IllegalArgumentException odd) {
            return Stream.empty();
        }
    }

    private Written written() {
        ContentPack current = pack.get();
        Instant now = Instant.now();
        Written known = written;
        if (known == null || !known.fits(current, now)) {
            known = new Written(current, now, new ConcurrentHashMap<>());
            written = known;
        }
        return known;
    }

    private static byte[] write(Written now, Kind kind) {
        Language language = kind.language();
        PlainPage.Link door = new PlainPage.Link("/" + language.tag(), language, ErrorText.TO_THE_DOOR.in(language));
        return new PlainPage(now.pack().edition(), language, now.at())
                .html(kind.title().in(language), kind.title().more().in(language), List.of(door))
                .getBytes(StandardCharsets.UTF_8);
    }
}
