package org.onedoor.scales.fhir;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.Score;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.scales.sheet.Values;

/** Collects the answers and the stored scores of one document, and holds the one against the other. */
final class Intake {
    private static final Pattern SCORE =
            Pattern.compile("\\s*(\\d{1,6}(?:[.,]\\d{1,6})?)\\s*(?:(?:/|of )\\s*\\d+)?[\\p{L}.%\\s]*");

    private final Scale scale;
    private final Codes codes;
    private final @Nullable QuestionnaireImport form;
    private final @Nullable Values numbers;
    private final ScoringContext context;
    private final Map<String, Integer> answers = new LinkedHashMap<>();
    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> critical = new LinkedHashSet<>();
    private final Map<Element, Stored> stored = new LinkedHashMap<>();
    private final List<Remark> refusals = new ArrayList<>();
    private final List<Remark> remarks;
    private boolean held;
    private @Nullable OffsetDateTime authored;

    /** A score as it stands in a document. */
    private record Stored(String score, BigDecimal points) {
        boolean is(int other) {
            return points.compareTo(BigDecimal.valueOf(other)) == 0;
        }

        boolean isIn(ScoreRange range) {
            return points.compareTo(BigDecimal.valueOf(range.from())) >= 0
                    && points.compareTo(BigDecimal.valueOf(range.to())) <= 0;
        }
    }

    Intake(
            Scale scale,
            @Nullable QuestionnaireImport form,
            @Nullable Values numbers,
            ScoringContext context,
            List<Remark> remarks) {
        this.scale = scale;
        this.codes = new Codes(scale.definition(), "");
        this.form = form;
        this.numbers = numbers;
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

    /** Starts from answers that are known already; a document that says otherwise is refused. */
    void known(Map<String, Integer> known) {
        answers.putAll(known);
        critical.addAll(scale.score(known, context).critical());
        held = true;
    }

    void remark(String path, String what) {
        remarks.add(new Remark(path, what));
    }

    void refuse(String path, String what) {
        refusals.add(new Remark(path, what));
    }

    /** What an element that answers an item says; its critical options are remembered, whatever becomes of it. */
    Heard hear(Element holder, ScaleItem item) {
        Heard heard = reader(item).read(holder.take("value"));
        heard.possible().stream()
                .filter(value -> isCritical(item.id(), value))
                .forEach(value -> critical.add(item.id()));
        return heard;
    }

    AnswerReader reader(ScaleItem item) {
        return new AnswerReader(item, codes, scale.id(), form, numbers);
    }

    private boolean isCritical(String item, int value) {
        return scale.score(Map.of(item, value), context).critical().contains(item);
    }

    /** Remembers that an answer must be acted on, though it is not one of this scale. */
    void alsoCritical(String answer) {
        critical.add(answer);
    }

    /** Takes the value of an element that answers an item. */
    void answer(Element holder, ScaleItem item, boolean check) {
        Heard heard = hear(holder, item);
        if (heard.taken().isEmpty()) {
            remark(
                    holder.path(),
                    heard.how() == null
                            ? "not an answer that " + item.id() + " offers"
                            : item.id() + ": " + heard.how());
        } else if (check) {
            if (!heard.taken().get().equals(answers.get(item.id()))) {
                refuse(holder.path(), "not the answer to " + item.id() + " in the response");
            }
        } else {
            take(holder, item, heard);
        }
    }

    private void take(Element holder, ScaleItem item, Heard heard) {
        if (answers.putIfAbsent(item.id(), heard.taken().orElseThrow()) != null) {
            doubtful.add(item.id());
            remark(holder.path(), item.id() + " is answered twice; neither answer is taken");
        } else if (heard.how() != null) {
            remark(holder.path(), item.id() + ": " + heard.how());
        }
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

    /** A score as text: a number, perhaps with how many it is of, or with a unit. */
    private static Optional<BigDecimal> written(Element holder) {
        return holder.text("valueString")
                .map(SCORE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> new BigDecimal(matcher.group(1).replace(',', '.')));
    }

    /** Takes a score as the document has it. */
    void score(Element holder, String score) {
        Element value = holder.take("value");
        number(value)
                .or(() -> written(value))
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
        stored.forEach((holder, one) -> check(holder, one, score));
        document.unread(remarks);
        return new ResponseImport(scale, ordered(), inOrder(critical), authored, refusals, remarks);
    }

    private void check(Element holder, Stored stored, Score score) {
        OptionalInt points = score.points(stored.score());
        if (points.isPresent()) {
            if (!stored.is(points.getAsInt()) && !isUnscaled(holder, stored, score)) {
                refuse(holder.path(), "a stored score that the answers do not give: " + stored.score());
            }
        } else if (held || answers.isEmpty()) {
            refuse(holder.path(), "a stored score that the answers are not enough for: " + stored.score());
        } else if (isPossible(stored)) {
            remark(holder.path(), "a stored score that cannot be checked, as answers are missing: " + stored.score());
        } else {
            refuse(holder.path(), "a stored score that the answers cannot give: " + stored.score());
        }
    }

    /** Some store the sum where the scale's total is a multiple of it, as in the WHO-5. */
    private boolean isUnscaled(Element holder, Stored stored, Score score) {
        Optional<ScoreRule> sum = alike(stored)
                .filter(rule -> score.points(rule.id()).stream().anyMatch(stored::is))
                .findFirst();
        sum.ifPresent(rule -> remark(holder.path(), "the score " + rule.id() + ", not " + stored.score()));
        return sum.isPresent();
    }

    /** Whether the open items still allow a score. */
    private boolean isPossible(Stored stored) {
        int[] values = scale.items().stream()
                .mapToInt(item -> answers.getOrDefault(item.id(), Scale.UNANSWERED))
                .toArray();
        return Stream.concat(scale.findScore(stored.score()).stream(), alike(stored))
                .map(rule -> scale.bounds(rule, values, context))
                .anyMatch(stored::isIn);
    }

    /** The other scores of the same items. */
    private Stream<ScoreRule> alike(Stored stored) {
        Optional<ScoreRule> meant = scale.findScore(stored.score());
        return scale.scores().stream()
                .filter(rule -> !rule.id().equals(stored.score()))
                .filter(rule -> meant.filter(one -> one.items().equals(rule.items()) && one.method() == rule.method())
                        .isPresent());
    }

    /** Ids of items in the order of the scale, then what belongs to other scales. */
    private List<String> inOrder(Set<String> ids) {
        List<String> ordered = new ArrayList<>(
                scale.items().stream().map(ScaleItem::id).filter(ids::contains).toList());
        ids.stream().filter(id -> !ordered.contains(id)).sorted().forEach(ordered::add);
        return ordered;
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
