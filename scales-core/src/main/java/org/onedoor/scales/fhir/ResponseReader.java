package org.onedoor.scales.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleItem;

/** Takes a QuestionnaireResponse apart. */
final class ResponseReader {
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,3})");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}]+)$");
    private static final Set<String> TOTALS = Set.of("total", "score", "sum");
    private static final String[] ABOUT = {
        "resourceType",
        "id",
        "meta",
        "language",
        "text",
        "identifier",
        "subject",
        "source",
        "author",
        "encounter",
        "basedOn",
        "partOf"
    };

    private final Intake intake;
    private final ScaleCatalogue catalogue;
    private final Scale scale;

    ResponseReader(Intake intake, ScaleCatalogue catalogue) {
        this.intake = intake;
        this.catalogue = catalogue;
        this.scale = intake.scale();
    }

    ResponseImport read(Element response) {
        if (!response.text("resourceType").equals(Optional.of("QuestionnaireResponse"))) {
            intake.refuse(response.path(), "not a QuestionnaireResponse");
        }
        response.skip(ABOUT);
        questionnaire(response);
        intake.authored(response, "authored");
        unasked(response);
        response.all("item").forEach(this::item);
        status(response);
        return intake.outcome(response);
    }

    /** Every scale has a q1: a response that says it belongs to another of ours is not read as this one. */
    private void questionnaire(Element response) {
        String path = response.path() + ".questionnaire";
        String[] address = response.text("questionnaire").orElse("").split("\\|", 2);
        String name = ForeignForm.letters(Element.tail(address[0]));
        boolean other = catalogue.scales().stream()
                .map(Scale::id)
                .anyMatch(
                        id -> !id.equals(scale.id()) && ForeignForm.letters(id).equals(name));
        if (other) {
            intake.refuse(path, "the response belongs to another scale than " + scale.id());
        } else if (!name.equals(ForeignForm.letters(scale.id()))) {
            intake.remark(path, "not known to be " + scale.id());
        } else if (address.length > 1 && !address[1].equals(scale.version())) {
            intake.remark(path, "filled in with another version than " + scale.version());
        }
    }

    private void status(Element response) {
        String status = response.text("status").orElse("");
        String path = response.path() + ".status";
        if (status.equals("entered-in-error")) {
            intake.refuse(path, "entered in error");
        } else if (!Set.of("completed", "in-progress", "amended", "stopped").contains(status)) {
            intake.remark(path, "not a status");
        } else if (status.equals("completed") && !intake.missing().isEmpty()) {
            intake.remark(path, "completed, and yet without " + intake.missing());
        }
    }

    private void unasked(Element response) {
        response.extensions(Set.of("unasked-answer")).forEach(extension -> {
            List<Element> parts = extension.all("extension");
            Optional<ScaleItem> item = parts.stream()
                    .filter(part -> part.text("url").equals(Optional.of("item")))
                    .flatMap(part -> part.text("valueString").stream())
                    .flatMap(id -> scale.findItem(id).stream())
                    .findFirst();
            parts.stream()
                    .filter(part -> part.text("url").equals(Optional.of("answer")))
                    .forEach(answer -> item.ifPresent(one -> intake.answer(answer, one, false)));
        });
    }

    private void item(Element item) {
        String linkId = item.text("linkId").orElse("");
        item.skip("text", "definition");
        List<Element> answers = item.all("answer");
        Optional<ScaleItem> ours = find(linkId);
        Optional<String> score = score(linkId);
        if (ours.isPresent() && intake.isGuessed(linkId)) {
            intake.remark(item.path(), "known to be " + ours.get().id() + " by nothing but its place");
        }
        if (ours.isPresent() && answers.size() == 1) {
            answers.getFirst().all("item").forEach(this::item);
            intake.answer(answers.getFirst(), ours.get(), false);
        } else if (score.isPresent() && answers.size() == 1) {
            intake.score(answers.getFirst(), score.get());
        } else if (!answers.isEmpty()) {
            String what = ours.isEmpty() ? "not an item of " + scale.id() : "more than one answer; none is taken";
            intake.remark(item.path(), what);
            item.skip("answer");
        }
        item.all("item").forEach(this::item);
    }

    private Optional<ScaleItem> find(String linkId) {
        QuestionnaireImport form = intake.form();
        if (form != null) {
            return Optional.ofNullable(form.item(linkId)).flatMap(scale::findItem);
        }
        String code = linkId.startsWith("/") ? linkId.substring(1) : linkId;
        return scale.findItem(linkId)
                .or(() -> scale.items().stream()
                        .filter(item -> code.equals(item.loinc()))
                        .findFirst())
                .or(() -> numbered(linkId));
    }

    /** {@code PHQ.3} or {@code PHQ-9.3} is q3 of the PHQ-9: the beginning of the scale's own name, and a number. */
    private Optional<ScaleItem> numbered(String linkId) {
        Matcher matcher = NUMBERED.matcher(linkId);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String prefix = ForeignForm.letters(matcher.group(1));
        return !prefix.isEmpty() && isNamed(prefix)
                ? scale.findItem("q" + Integer.parseInt(matcher.group(2)))
                : Optional.empty();
    }

    private boolean isNamed(String prefix) {
        return ForeignForm.letters(scale.id()).startsWith(ForeignForm.letters(prefix));
    }

    private Optional<String> score(String linkId) {
        QuestionnaireImport form = intake.form();
        if (form != null && form.score(linkId) != null) {
            return Optional.ofNullable(form.score(linkId));
        }
        String code = linkId.startsWith("/") ? linkId.substring(1) : linkId;
        Optional<String> named = scale.scores().stream()
                .map(rule -> rule.id())
                .filter(id -> id.equals(linkId)
                        || intake.codes().scoreLoinc(id).filter(code::equals).isPresent())
                .findFirst();
        Matcher word = LAST_WORD.matcher(linkId);
        boolean total = word.find()
                && TOTALS.contains(word.group(1).toLowerCase(Locale.ROOT))
                && isNamed(linkId.substring(0, word.start()));
        return named.or(() -> total && scale.total().isPresent() ? Optional.of(Scale.TOTAL) : Optional.empty());
    }
}
