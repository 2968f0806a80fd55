package org.onedoor.scales.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.StrictJson;

/** A digit that was mistyped somewhere in the example scale. */
class ChangedDigitProperties {
    private static final AdaptiveScale EXAMPLE = AdaptiveScale.example();
    private static final String JSON = StrictJson.write(EXAMPLE.definition());
    private static final List<Integer> DIGITS = Pattern.compile("[0-9]")
            .matcher(JSON)
            .results()
            .map(digit -> digit.start())
            .toList();

    @Property(tries = 300)
    void isRefusedOrChangesNoEstimate(@ForAll("mistyped") String json, @ForAll("forms") Map<String, Integer> answers) {
        AdaptiveScale changed = read(json);
        Assume.that(changed != null);
        AdaptiveEstimate before = EXAMPLE.replay(answers).estimate().orElseThrow();
        AdaptiveEstimate after = changed.replay(answers).estimate().orElseThrow();
        assertThat(after.theta()).isCloseTo(before.theta(), within(1e-6));
        assertThat(after.standardError()).isCloseTo(before.standardError(), within(1e-6));
    }

    private static AdaptiveScale read(String json) {
        try {
            return AdaptiveScale.of(StrictJson.read(AdaptiveDefinition.class, "mistyped", json));
        } catch (InvalidContentException e) {
            return null;
        }
    }

    @Provide
    Arbitrary<String> mistyped() {
        return Combinators.combine(
                        Arbitraries.of(DIGITS), Arbitraries.integers().between(0, 9))
                .as((place, digit) -> JSON.substring(0, place) + digit + JSON.substring(place + 1));
    }

    @Provide
    Arbitrary<Map<String, Integer>> forms() {
        return Arbitraries.randoms().map(random -> {
            Map<String, Integer> answers = new LinkedHashMap<>();
            EXAMPLE.items()
                    .forEach(item ->
                            answers.put(item.id(), random.nextInt(item.options().size())));
            return answers;
        });
    }
}
