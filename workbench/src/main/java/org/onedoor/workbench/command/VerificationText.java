package org.onedoor.workbench.command;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.onedoor.content.proof.PartTexts;
import org.onedoor.content.proof.RegionLaw;
import org.onedoor.content.proof.RegionVerdict;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.proof.Law;
import org.onedoor.navigator.proof.MaskedRule;
import org.onedoor.navigator.proof.Part;
import org.onedoor.navigator.proof.Refutation;
import org.onedoor.navigator.proof.StepCount;
import org.onedoor.navigator.proof.Verdict;
import org.onedoor.navigator.proof.Verdict.Status;
import org.onedoor.vocabulary.Language;

/** What was found, as an author reads it. */
final class VerificationText {
    private static final int NAMED = 8;
    private static final double NANOS = 1e9;

    private final Verification found;
    private final Language language;
    private final PartWords parts;
    private final PartPlaces places;
    private final List<String> lines = new ArrayList<>();

    private VerificationText(Verification found, Language language) {
        this.found = found;
        this.language = language;
        this.parts = new PartWords(new PartTexts(found.authored().navigator()), language);
        this.places = new PartPlaces(found.authored().written());
    }

    static List<String> of(Verification found, Language language) {
        VerificationText text = new VerificationText(found, language);
        text.head();
        found.report().laws().forEach(text::law);
        text.regionLaws();
        found.report().laws().forEach(text::refutations);
        text.regions();
        text.masked();
        text.counts();
        text.end();
        return List.copyOf(text.lines);
    }

    private void head() {
        NavigatorDefinition navigator = found.authored().navigator().definition();
        lines.add(parts.say(navigator.title()) + ", version " + navigator.version() + ": "
                + count(navigator.items().size(), "question") + ", "
                + count(navigator.rules().size() + navigator.dangerRules().size(), "rule") + ", "
                + count(navigator.invariants().size(), "invariant"));
        lines.add(found.authored().written().file());
        lines.add("");
    }

    private void law(Verdict verdict) {
        Law law = verdict.law();
        String claims = law.basis() == Law.Basis.CONSTRUCTION
                ? "by construction"
                : switch (verdict.status()) {
                    case PROVED -> verdict.claims() == 0 ? "no claims" : count(verdict.claims(), "claim");
                    case REFUTED -> verdict.refutations().size() + " of " + count(verdict.claims(), "claim");
                    case UNDECIDED -> verdict.settled() + " of " + count(verdict.claims(), "claim") + " settled";
                };
        law(verdict.status(), law.words(), claims);
    }

    private void law(Status status, String words, String claims) {
        String said = status == Status.PROVED ? "proved" : status.name();
        lines.add(String.format(Locale.ROOT, "%-9s  %s (%s)", said, words, claims));
    }

    private void regionLaws() {
        if (found.report().regions().isEmpty()) {
            return;
        }
        for (RegionLaw law : RegionLaw.values()) {
            int refuted = found.report().refutedRegions(law);
            String regions = count(found.report().regions().size(), "region");
            law(
                    refuted == 0 ? Status.PROVED : Status.REFUTED,
                    law.words(),
                    refuted == 0 ? regions : refuted + " of " + regions);
        }
    }

    private void refutations(Verdict verdict) {
        if (verdict.refutations().isEmpty()) {
            return;
        }
        heading("Not so: " + verdict.law().words());
        verdict.refutations().forEach(this::refutation);
    }

    private void refutation(Refutation refutation) {
        Part part = refutation.part();
        lines.add("  " + at(part) + "  " + parts.of(part));
        parts.condition(part).ifPresent(condition -> lines.add("    when " + condition));
        lines.add("    " + refutation.words());
        refutation.example().stream()
                .flatMap(example -> new WalkWords(parts).lines(example).stream())
                .forEach(line -> lines.add("    " + line));
    }

    private String at(Part part) {
        return places.line(part);
    }

    private void regions() {
        List<RegionVerdict> refuted = found.report().regions().stream()
                .filter(region -> !region.proved())
                .toList();
        if (!refuted.isEmpty()) {
            heading("Not so in these regions");
            refuted.forEach(region -> {
                lines.add("  " + region.region().code() + " "
                        + parts.say(region.region().name()));
                region.refutations().forEach(one -> lines.add("    " + one.words()));
            });
        }
    }

    private void masked() {
        List<MaskedRule> masked = found.report().masked().orElse(List.of());
        if (masked.isEmpty()) {
            return;
        }
        heading("Without these rules every result would be the same; they may stay for their reasons");
        for (MaskedRule rule : masked) {
            lines.add("  " + at(ruleOf(rule)) + "  " + parts.of(ruleOf(rule)));
            lines.add("    because of " + rule.line(NAMED));
        }
    }

    static Part ruleOf(MaskedRule masked) {
        return new Part(Part.Kind.RULE, masked.rule());
    }

    private void counts() {
        heading("The longest walk asks "
                + (found.report().mostQuestions().isPresent()
                        ? count(found.report().mostQuestions().getAsInt(), "question")
                        : "an unknown number of questions: the budget was spent"));
        if (found.report().counts().isEmpty()) {
            lines.add("Sets of answers were not counted: the budget was spent");
            return;
        }
        List<StepCount> counts = found.report().counts().get();
        BigInteger answered = sum(counts, StepCount::answered);
        BigInteger all = sum(counts, StepCount::all);
        lines.add(String.format(
                Locale.ROOT, "%-16s %23s %28s", "Sets of answers", "with every answer", "or some passed over"));
        for (StepCount count : counts) {
            String step = "step " + count.step().number();
            row(
                    step,
                    count.answered(),
                    Figures.share(count.answered(), answered),
                    count.all(),
                    Figures.share(count.all(), all));
        }
        row("all", answered, "", all, "");
    }

    private void row(String step, BigInteger answered, String ofAnswered, BigInteger all, String ofAll) {
        String row = String.format(
                Locale.ROOT,
                "  %-6s %20s %10s %17s %10s",
                step,
                Figures.of(answered),
                ofAnswered,
                Figures.of(all),
                ofAll);
        lines.add(row.stripTrailing());
    }

    private static BigInteger sum(List<StepCount> counts, Function<StepCount, BigInteger> of) {
        return counts.stream().map(of).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private void end() {
        String verdict = switch (found.report().status()) {
            case PROVED -> "Everything is proved.";
            case REFUTED -> "Something is refuted.";
            case UNDECIDED ->
                "The budget was spent: " + count(found.nodes(), "node")
                        + ". Nothing that was settled is refuted; --nodes gives more.";
        };
        lines.add("");
        lines.add(verdict
                + String.format(Locale.ROOT, " It took %.1f s.", found.took().toNanos() / NANOS));
    }

    private void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    private static String count(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? what : what + "s");
    }
}
