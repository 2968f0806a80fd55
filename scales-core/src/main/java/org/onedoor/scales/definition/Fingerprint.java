package org.onedoor.scales.definition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/** Short digests of the parts of a scale that decide something, the same whatever the wording. */
final class Fingerprint {
    private static final int BYTES = 8;

    private Fingerprint() {}

    /** Of what makes a score, a band or a flag. */
    static String rules(ScaleDefinition scale) {
        return digest(Stream.of(
                        scale.responseSets().stream().map(Fingerprint::responses),
                        scale.items().stream().map(Fingerprint::item),
                        scale.scores().stream().map(Fingerprint::score),
                        scale.bands().stream()
                                .flatMap(set -> set.levels().stream()
                                        .map(band -> line(set.id(), set.score(), band.id(), band.from(), band.to()))),
                        scale.flags().stream().map(flag -> line(flag.id(), json(flag.when()))),
                        scale.classifications().stream()
                                .flatMap(one -> one.categories().stream()
                                        .map(category -> line(one.id(), category.id(), json(category.when())))),
                        scale.critical().stream().map(one -> line(one.item(), one.atLeast(), one.pointsAtLeast())))
                .flatMap(lines -> Stream.concat(lines, Stream.of("-"))));
    }

    /** Of what a total or a change is compared with; null when the file has nothing of the kind. */
    static @Nullable String norms(ScaleDefinition scale) {
        ChangeConstants change = scale.change();
        if (change == null && scale.norms().isEmpty()) {
            return null;
        }
        Stream<String> constants = change == null
                ? Stream.of("")
                : Stream.of(line(
                        change.lowerIsBetter(),
                        json(change.reliable()),
                        json(change.meaningful()),
                        json(change.recovered())));
        return digest(Stream.concat(constants, scale.norms().stream().map(Fingerprint::norm)));
    }

    /** Of all that a result depends on, and of the cut-offs that are only kept. */
    static String seal(ScaleDefinition scale) {
        return digest(Stream.concat(
                Stream.of(rules(scale), String.valueOf(norms(scale))),
                scale.alternatives().stream().map(flag -> line(flag.id(), json(flag.when())))));
    }

    private static String responses(ResponseSet set) {
        return set.id()
                + set.options().stream()
                        .map(one -> line("", one.value(), one.points()))
                        .toList();
    }

    private static String item(ItemDefinition item) {
        return line(
                item.id(),
                item.responses(),
                item.reversed(),
                item.scored(),
                item.optional(),
                json(item.enableWhen()),
                json(item.omitWhen()),
                json(item.optionalWhen()));
    }

    private static String score(ScoreDefinition score) {
        return line(
                score.id(),
                score.method(),
                score.items(),
                score.branches().stream().map(StrictJson::write).toList(),
                score.multiply(),
                json(score.range()),
                json(score.prorate()));
    }

    private static String norm(Norm norm) {
        return line(norm.population(), norm.mean(), norm.sd());
    }

    private static String json(@Nullable Object part) {
        return part == null ? "" : StrictJson.write(part);
    }

    private static String line(@Nullable Object... parts) {
        return Stream.of(parts).map(String::valueOf).collect(Collectors.joining("|"));
    }

    private static String digest(Stream<String> lines) {
        List<String> all = lines.toList();
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
