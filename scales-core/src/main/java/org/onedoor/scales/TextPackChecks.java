package org.onedoor.scales;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.Licence.Verdict;
import org.onedoor.scales.definition.ResponseSet;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.Translation.Status;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.Spelling;
import org.onedoor.vocabulary.json.StrictJson;

/** A text pack has every text of its scale, and no other. */
final class TextPackChecks {
    private final ScaleDefinition scale;
    private final Located<TextPack> located;
    private final TextPack pack;
    private final List<Problem> problems = new ArrayList<>();

    private TextPackChecks(ScaleDefinition scale, Located<TextPack> located) {
        this.scale = scale;
        this.located = located;
        this.pack = located.value();
    }

    /**
     * Checks a pack against its scale.
     *
     * @throws InvalidContentException with every problem
     */
    static void check(ScaleDefinition scale, TextPack pack) {
        TextPackChecks checks = new TextPackChecks(scale, StrictJson.check(pack));
        if (checks.isOfTheScale()) {
            checks.texts();
        }
        InvalidContentException.throwIfAny(checks.problems);
    }

    private boolean isOfTheScale() {
        if (scale.licence().verdict() == Verdict.DONT_SHIP) {
            problem("/scale", "no wording of " + scale.id() + " may be shown");
        }
        if (!pack.scale().equals(scale.id())) {
            problem("/scale", "is a text pack of " + pack.scale() + ", not of " + scale.id());
        }
        if (!pack.version().equals(scale.version())) {
            problem("/version", "must be the version of the scale, " + scale.version());
        }
        if (pack.status() == Status.ELSEWHERE || pack.status() == Status.NOT_FOUND) {
            problem("/status", "must be original, verified or transcribed, because the wording is here");
        }
        return problems.isEmpty();
    }

    private void texts() {
        Set<String> items = new LinkedHashSet<>();
        scale.items().stream().map(ItemDefinition::id).forEach(items::add);
        List<String> given = pack.items().stream().map(TextPack.ItemText::id).toList();
        compare("/items", "item ", items, given);
        Set<String> options = new LinkedHashSet<>();
        for (ResponseSet set : scale.responseSets()) {
            set.options().forEach(option -> options.add(set.id() + " " + option.value()));
        }
        List<String> worded = pack.options().stream()
                .map(option -> option.set() + " " + option.value())
                .toList();
        compare("/options", "option ", options, worded);
    }

    private void compare(String pointer, String kind, Set<String> wanted, List<String> given) {
        Set<String> missing = new LinkedHashSet<>(wanted);
        for (int i = 0; i < given.size(); i++) {
            String one = given.get(i);
            if (!wanted.contains(one)) {
                problem(pointer + "/" + i, "there is no " + kind + one + Spelling.didYouMean(one, wanted));
            } else if (!missing.remove(one)) {
                problem(pointer + "/" + i, kind + one + " has a text already");
            }
        }
        missing.forEach(one -> problem(pointer, kind + one + " has no text"));
    }

    private void problem(String pointer, String message) {
        problems.add(located.problem(pointer, message));
    }
}
