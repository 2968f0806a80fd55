package org.onedoor.workbench.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onedoor.content.proof.PartTexts;
import org.onedoor.content.proof.RegionVerdict;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.proof.Example;
import org.onedoor.navigator.proof.MaskedRule;
import org.onedoor.navigator.proof.Part;
import org.onedoor.navigator.proof.Refutation;
import org.onedoor.navigator.proof.StepCount;
import org.onedoor.navigator.proof.Verdict;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.workbench.lines.ResultLine;

/** What was found, as one JSON object. Its properties are told in the help of the command. */
final class VerificationJson {
    private static final double MILLIS = 1000.0;

    private final Verification found;
    private final PartWords parts;
    private final PartPlaces places;

    private VerificationJson(Verification found, Language language) {
        this.found = found;
        this.parts = new PartWords(new PartTexts(found.authored().navigator()), language);
        this.places = new PartPlaces(found.authored().written());
    }

    static String of(Verification found, Language language) {
        return new VerificationJson(found, language).whole().toString();
    }

    private ResultLine whole() {
        NavigatorDefinition navigator = found.authored().navigator().definition();
        ResultLine line = new ResultLine()
                .text("outcome", name(found.report().status()))
                .text("navigator", navigator.id())
                .text("version", navigator.version())
                .text("file", found.authored().written().file())
                .objects("laws", found.report().laws().stream().map(this::law).toList())
                .objectsOrNull(
                        "maskedRules",
                        found.report()
                                .masked()
                                .map(rules -> rules.stream().map(this::masked).toList())
                                .orElse(null))
                .whole(
                        "mostQuestions",
                        found.report().mostQuestions().isPresent()
                                ? found.report().mostQuestions().getAsInt()
                                : null)
                .objectsOrNull(
                        "steps",
                        found.report()
                                .counts()
                                .map(counts -> counts.stream()
                                        .map(VerificationJson::count)
                                        .toList())
                                .orElse(null));
        if (found.authored().pack() != null) {
            line.objects(
                    "regions",
                    found.report().regions().stream().map(this::region).toList());
        }
        return line.whole("nodes", found.nodes()).number("seconds", found.took().toMillis() / MILLIS);
    }

    private ResultLine law(Verdict verdict) {
        return new ResultLine()
                .text("law", name(verdict.law()))
                .text("words", verdict.law().words())
                .text("basis", name(verdict.law().basis()))
                .text("outcome", name(verdict.status()))
                .whole("claims", verdict.claims())
                .whole("settled", verdict.settled())
                .objects(
                        "refutations",
                        verdict.refutations().stream().map(this::refutation).toList());
    }

    private ResultLine refutation(Refutation refutation) {
        Part part = refutation.part();
        ResultLine line = place(new ResultLine().text("part", name(part.kind())).text("id", part.id()), part)
                .text("words", refutation.words())
                .textOrNull("text", parts.text(part).orElse(null))
                .textOrNull("when", parts.condition(part).orElse(null));
        refutation.example().ifPresent(example -> example(line, example));
        return line;
    }

    private void example(ResultLine line, Example example) {
        line.object("walk", walk(example.answers(), example.session(parts.navigator())));
        example.changed()
                .ifPresent(other -> line.object(
                        "changed",
                        walk(other, example.changedSession(parts.navigator()).orElseThrow())));
    }

    private static ResultLine walk(Map<String, Answer> answers, NavigatorSession session) {
        ResultLine given = new ResultLine();
        answers.forEach((item, answer) -> answer(given, item, answer));
        Result result = session.finish();
        return new ResultLine()
                .object("answers", given)
                .whole("step", result.step().number())
                .truth("crisis", result.crisis());
    }

    private static void answer(ResultLine line, String item, Answer answer) {
        switch (answer) {
            case Answer.Choice choice -> line.text(item, choice.option());
            case Answer.Choices choices -> line.texts(item, choices.options());
            case Answer.Whole whole -> line.whole(item, whole.number());
            case Answer.Skipped skipped -> line.whole(item, null);
            case Answer.DontKnow dontKnow -> line.text(item, "dont-know");
        }
    }

    private ResultLine masked(MaskedRule rule) {
        Part part = VerificationText.ruleOf(rule);
        return place(new ResultLine().text("id", rule.rule()), part)
                .textOrNull("text", parts.text(part).orElse(null))
                .texts("by", rule.by());
    }

    private ResultLine place(ResultLine line, Part part) {
        Problem at = places.of(part);
        return line.text("file", at.file())
                .whole("line", at.line())
                .whole("column", at.column())
                .text("pointer", at.pointer());
    }

    private static ResultLine count(StepCount count) {
        return new ResultLine()
                .whole("step", count.step().number())
                .text("answered", count.answered().toString())
                .text("all", count.all().toString());
    }

    private ResultLine region(RegionVerdict verdict) {
        List<ResultLine> refutations = verdict.refutations().stream()
                .map(one -> new ResultLine().text("law", name(one.law())).text("words", one.words()))
                .toList();
        return new ResultLine()
                .text("region", verdict.region().code())
                .text("name", parts.say(verdict.region().name()))
                .text("outcome", verdict.proved() ? "proved" : "refuted")
                .truth("overlaid", verdict.overlaid())
                .texts("contacts", verdict.contacts())
                .texts("alwaysThere", verdict.alwaysThere())
                .objects("refutations", refutations);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
