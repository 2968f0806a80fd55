package org.onedoor.scales.fhir;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleItem;

/** Takes a QuestionnaireResponse apart. */
final class ResponseReader {
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
    private final ScaleNames names;
    private final Scale scale;

    ResponseReader(Intake intake, ScaleCatalogue catalogue, ScaleNames names) {
        this.intake = intake;
        this.catalogue = catalogue;
        this.names = names;
        this.scale = intake.scale();
    }

    ResponseImport read(Element response) {
        if (!response.text("resourceType").equals(Optional.of("QuestionnaireResponse"))) {
            intake.refuse(response.path(), "not a QuestionnaireResponse");
        }
        response.skip(ABOUT);
        Optional<String> named = questionnaire(response);
        intake.authored(response, "authored");
        unasked(response);
        new ResponseAnswers(intake, catalogue, names, named.orElse(null)).read(response);
        status(response);
        return intake.outcome(response);
    }

    /**
     * The scale that the response says it belongs to. Every scale has a q1: one that says it belongs to another of ours is not read as
     * this one.
     */
    private Optional<String> questionnaire(Element response) {
        String path = response.path() + ".questionnaire";
        String[] address = response.text("questionnaire").orElse("").split("\\|", 2);
        Optional<String> named = named(Element.tail(address[0]));
        if (named.isEmpty() && intake.form() == null) {
            intake.remark(path, "not known to be " + scale.id());
        } else if (named.isEmpty()) {
            return named;
        } else if (!named.get().equals(scale.id())) {
            intake.refuse(
                    path, "the response belongs to another scale than " + scale.id() + ": read it as " + named.get());
        } else if (address.length > 1 && !address[1].equals(scale.version())) {
            intake.remark(path, "filled in with another version than " + scale.version());
        }
        return named;
    }

    /** The one scale that an address ends in; a plain word among others, such as audit, is not enough. */
    private Optional<String> named(String tail) {
        Set<String> in = names.in(tail);
        return in.size() == 1
                ? in.stream()
                        .filter(id -> id.equals(scale.id())
                                || Words.of(id).all().size() > 1
                                || ForeignForm.letters(id).equals(ForeignForm.letters(tail)))
                        .findFirst()
                : Optional.empty();
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
}
