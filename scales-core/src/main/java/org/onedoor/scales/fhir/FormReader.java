package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.fhir.ForeignForm.Enabling;
import org.onedoor.scales.fhir.ForeignForm.Option;
import org.onedoor.scales.fhir.ForeignForm.Question;

/** Takes a Questionnaire apart. What it does not ask for stays unread. */
final class FormReader {
    private static final Set<String> TEXT_ONLY = Set.of("group", "display");
    private static final Set<String> CHOICES = Set.of("choice", "open-choice", "coding");
    private static final String[] ABOUT = {
        "resourceType",
        "id",
        "meta",
        "language",
        "text",
        "identifier",
        "url",
        "version",
        "name",
        "title",
        "status",
        "experimental",
        "subjectType",
        "date",
        "publisher",
        "contact",
        "description",
        "useContext",
        "jurisdiction",
        "purpose",
        "copyright",
        "copyrightLabel",
        "approvalDate",
        "lastReviewDate",
        "effectivePeriod"
    };

    private final ValueSets valueSets;
    private final List<Remark> remarks;
    private final List<String> loincs = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    FormReader(ValueSets valueSets, List<Remark> remarks) {
        this.valueSets = valueSets.copy();
        this.remarks = remarks;
    }

    ForeignForm read(Element root) {
        List<String> names = new ArrayList<>();
        root.text("url").map(Element::tail).ifPresent(names::add);
        root.text("name").ifPresent(names::add);
        root.text("title").ifPresent(names::add);
        root.skip(ABOUT);
        loincs.addAll(loincs(root));
        root.all("contained").forEach(valueSets::add);
        root.all("item").forEach(this::item);
        return new ForeignForm(root.path(), names, loincs, questions);
    }

    private void item(Element item) {
        String type = item.text("type").orElse("");
        if (TEXT_ONLY.contains(type)) {
            loincs.addAll(type.equals("group") ? loincs(item) : List.of());
            item.skip("linkId", "text", "prefix", "repeats", "required");
        } else {
            questions.add(question(item, type));
        }
        item.all("item").forEach(this::item);
    }

    private Question question(Element item, String type) {
        Set<Enabling> enableWhen = new LinkedHashSet<>();
        item.all("enableWhen").forEach(condition -> enabling(condition, enableWhen));
        boolean all = item.text("enableBehavior").equals(Optional.of("all")) || enableWhen.size() == 1;
        Question question = new Question(
                item.path(),
                item.text("linkId").orElse(""),
                type,
                CHOICES.contains(type),
                loincs(item),
                item.text("text").orElse(""),
                options(item),
                enableWhen,
                all);
        item.extensions(Set.of("topic")).forEach(Element::skipAll);
        item.skip("text", "prefix", "required", "repeats", "readOnly", "definition", "maxLength");
        return question;
    }

    private static void enabling(Element condition, Set<Enabling> enableWhen) {
        Optional<String> code = condition.one("answerCoding").flatMap(coding -> coding.text("code"));
        Optional<String> question = condition.text("question");
        boolean equal = condition.text("operator").equals(Optional.of("="));
        if (code.isPresent() && question.isPresent() && equal) {
            condition.one("answerCoding").ifPresent(coding -> coding.skip("system", "display"));
            enableWhen.add(new Enabling(question.get(), code.get()));
        } else {
            enableWhen.add(new Enabling("", ""));
        }
    }

    private List<Option> options(Element item) {
        List<Option> options = new ArrayList<>();
        item.all("answerOption").forEach(option -> option(option).ifPresent(options::add));
        item.text("answerValueSet")
                .ifPresent(address -> valueSets
                        .find(address)
                        .ifPresentOrElse(
                                options::addAll,
                                () -> remarks.add(new Remark(
                                        item.path() + ".answerValueSet",
                                        "the value set " + Element.shown(Element.tail(address)) + " is not known"))));
        return options;
    }

    private static Optional<Option> option(Element option) {
        @Nullable BigDecimal ordinal = ValueSets.ordinal(option);
        option.skip("initialSelected");
        return option.one("valueCoding")
                .map(coding -> {
                    coding.skip("system");
                    return ValueSets.option(coding, ordinal == null ? ValueSets.ordinal(coding) : ordinal);
                })
                .or(() -> plain(option, ordinal));
    }

    /** An option that is a number or a text; it stands for its own code. */
    private static Optional<Option> plain(Element option, @Nullable BigDecimal ordinal) {
        return option.text("valueString")
                .map(text -> new Option(option.path(), text, text, ordinal))
                .or(() -> option.number("valueInteger")
                        .map(number -> new Option(option.path(), number.toPlainString(), null, ordinal)));
    }

    /** LOINC codes; many a form leaves the system out. */
    static List<String> loincs(Element element) {
        return loincs(element, "code");
    }

    static List<String> loincs(Element element, String property) {
        List<String> codes = new ArrayList<>();
        for (Element coding : element.all(property)) {
            boolean loinc = coding.text("system").map(Codes.LOINC::equals).orElse(!coding.has("system"));
            if (loinc) {
                coding.text("code").ifPresent(codes::add);
                coding.skip("display", "version");
            }
        }
        return codes;
    }
}
