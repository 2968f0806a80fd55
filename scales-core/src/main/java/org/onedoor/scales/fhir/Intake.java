package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.ResponseOption;

/** Collects the answers and the stored scores of one document, and holds the one against the other. */
final class Intake {
    private final Scale scale;
    private final Codes codes;
    private final @Nullable QuestionnaireImport form;
    private final ScoringContext context;
    private final Map<String, Integer> answers = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Map<Element, Stored> stored = new LinkedHashMap<>();
    private final List<Remark> refusals = new ArrayList<>();
    private final List<Remark> remarks;
    private @Nullable OffsetDateTime authored;

    /** A score as it stands in a document. */
    private record Stored(String score, BigDecimal points) {}

    Intake(Scale scale, @Nullable QuestionnaireImport form, ScoringContext context, List<Remark> remarks) {
        this.scale = scale;
        this.codes = new Codes(scale.definition(), "");
        this.form = form;
        this.context = context;
        this.remarks = remarks;
    }

    Scale scale() {
        return scale;
    }

    Codes codes() {
        return codes;
    }

    @Nullable
    QuestionnaireImport form() {
        return form;
    }

    boolean isGuessed(String linkId) {
        return form != null && form.isGuessed(linkId);
    }

    /** Starts from answers that are known already; a document that says otherwise is refused. */
    void known(Map<String, Integer> known) {
        answers.putAll(known);
    }

    void remark(String path, String what) {
        remarks.add(new Remark(path, what));
    }

    void refuse(String path, String what) {
        refusals.add(new Remark(path, what));
    }

    /** Takes the value of an element that answers an item. */
    void answer(Element holder, ScaleItem item, boolean check) {
        Optional<Integer> value = value(holder.take("value"), item);
        if (value.isEmpty()) {
            remark(holder.path(), "not an answer that " + item.id() + " offers");
        } else if (check) {
            if (!value.get().equals(answers.get(item.id()))) {
                refuse(holder.path(), "not the answer to " + item.id() + " in the response");
            }
        } else if (answers.putIfAbsent(item.id(), value.get()) != null) {
            doubtful.add(item.id());
            remark(holder.path(), item.id() + " is answered twice; neither answer is taken");
        }
    }

    private Optional<Integer> value(Element holder, ScaleItem item) {
        Optional<Element> coding = holder.one("valueCoding")
                .or(() -> holder.one("valueCodeableConcept").flatMap(concept -> concept.one("coding")));
        return coding.isPresent()
                ? coded(coding.get(), item)
                : number(holder)
                        .flatMap(Intake::whole)
                        .filter(value -> item.option(value).isPresent());
    }

    /** A code and an ordinal must agree; an ordinal alone must be that of one option only. */
    private Optional<Integer> coded(Element coding, ScaleItem item) {
        BigDecimal ordinal = ValueSets.ordinal(coding);
        if (!coding.has("code")) {
            return OptionMatch.weighed(item, ordinal).map(ResponseOption::value);
        }
        Optional<Integer> known = coding.text("code").flatMap(code -> known(coding, code, item));
        if (known.isPresent()) {
            int points = item.points(known.get()).orElseThrow();
            return known.filter(value -> ordinal == null || ordinal.compareTo(BigDecimal.valueOf(points)) == 0);
        }
        boolean listed = form != null && form.values(item.id()) != null;
        return listed ? Optional.empty() : OptionMatch.weighed(item, ordinal).map(ResponseOption::value);
    }

    private Optional<Integer> known(Element coding, String code, ScaleItem item) {
        Map<String, Integer> values = form == null ? null : form.values(item.id());
        if (values != null) {
            return Optional.ofNullable(values.get(code));
        }
        boolean ours = coding.text("system")
                .map(system -> system.equals(Codes.LOINC) || isOwn(system))
                .orElse(true);
        return item.options().stream()
                .filter(option -> ours && OptionMatch.hasCode(codes, item, option, code))
                .map(ResponseOption::value)
                .findFirst();
    }

    /** Whether a system is the scale's own, whoever serves it. */
    boolean isOwn(String system) {
        return system.endsWith("/CodeSystem/" + scale.id());
    }

    /** The number an element holds, in whichever type. */
    static Optional<BigDecimal> number(Element holder) {
        return holder.number("valueInteger")
                .or(() -> holder.number("valueDecimal"))
                .or(() -> holder.one("valueQuantity").flatMap(quantity -> quantity.number("value")));
    }

    private static Optional<Integer> whole(BigDecimal number) {
        try {
            return Optional.of(number.intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Takes a score as the document has it. */
    void score(Element holder, String score) {
        number(holder.take("value"))
                .ifPresentOrElse(
                        points -> stored.put(holder, new Stored(score, points)),
                        () -> remark(holder.path(), "no number where a score stands"));
    }

    /** Takes the time of the document, if it is one to the second; another stays unread. */
    void authored(Element document, String property) {
        document.text(property).ifPresent(text -> {
            try {
                authored = OffsetDateTime.parse(text);
            } catch (DateTimeParseException e) {
                remark(document.path() + "." + property, "not a time with an offset");
            }
        });
    }

    /** Items that still want an answer. */
    List<String> missing() {
        return scale.score(answers, context).missing();
    }

    ResponseImport outcome(Element document) {
        answers.keySet().removeAll(doubtful);
        Score score = scale.score(answers, context);
        stored.forEach((holder, one) -> {
            OptionalInt points = score.points(one.score());
            if (points.isEmpty()) {
                refuse(holder.path(), "a stored score that the answers are not enough for: " + one.score());
            } else if (one.points().compareTo(BigDecimal.valueOf(points.getAsInt())) != 0) {
                refuse(holder.path(), "a stored score that the answers do not give: " + one.score());
            }
        });
        document.unread(remarks);
        return new ResponseImport(scale, ordered(), authored, refusals, remarks);
    }

    private Map<String, Integer> ordered() {
        Map<String, Integer> ordered = new LinkedHashMap<>();
        scale.items().stream()
                .map(ScaleItem::id)
                .filter(answers::containsKey)
                .forEach(id -> ordered.put(id, answers.get(id)));
        return ordered;
    }
}
