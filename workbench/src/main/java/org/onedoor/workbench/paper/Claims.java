package org.onedoor.workbench.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Order;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.workbench.paper.Claim.Span;
import org.onedoor.workbench.paper.PaperForm.Points;

/** What the conditions of one navigator claim. */
final class Claims {
    private final Navigator navigator;
    private final List<Question> questions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Condition> findings = new HashMap<>();

    Claims(Navigator navigator) {
        this.navigator = navigator;
        this.questions = navigator.questions();
        questions.forEach(question -> numbers.put(question.item(), numbers.size() + 1));
        for (Finding finding : navigator.definition().findings()) {
            findings.put(finding.id(), finding.when());
        }
    }

    List<Question> questions() {
        return questions;
    }

    /** The question with a number from 1. */
    Question question(int number) {
        return questions.get(number - 1);
    }

    boolean asks(String item) {
        return numbers.containsKey(item);
    }

    int number(String item) {
        Integer number = numbers.get(item);
        if (number == null) {
            throw new IllegalArgumentException("There is no item " + item);
        }
        return number;
    }

    Condition finding(String id) {
        Condition when = findings.get(id);
        if (when == null) {
            throw new IllegalArgumentException("There is no finding " + id);
        }
        return when;
    }

    /** What is there on paper exactly when the condition is true, or exactly when it is false. */
    Claim of(Condition condition, boolean holds) {
        if (condition.all() != null) {
            return joined(condition.all(), holds, holds);
        }
        if (condition.any() != null) {
            return any(condition.any(), holds);
        }
        if (condition.not() != null) {
            return of(condition.not(), !holds);
        }
        if (condition.finding() != null) {
            return new Claim.Holds(condition.finding(), holds);
        }
        if (condition.answered() != null) {
            int question = number(condition.answered());
            return holds ? new Claim.Answered(question) : new Claim.Unanswered(question);
        }
        return condition.score() != null ? score(condition, holds) : item(condition, holds);
    }

    private Claim any(List<Condition> alternatives, boolean holds) {
        List<Condition> parts = Joined.severalOf(alternatives);
        if (parts.isEmpty()) {
            return joined(alternatives, !holds, holds);
        }
        int least = Objects.requireNonNull(alternatives.getFirst().all()).size();
        return new Claim.Several(holds ? least : parts.size() - least + 1, each(parts, holds));
    }

    private Claim joined(List<Condition> parts, boolean every, boolean holds) {
        return every ? Joined.all(each(parts, holds)) : Joined.any(each(parts, holds));
    }

    private List<Claim> each(List<Condition> parts, boolean holds) {
        return parts.stream().map(part -> of(part, holds)).toList();
    }

    private static Claim score(Condition condition, boolean holds) {
        String scale = Objects.requireNonNull(condition.score());
        String score = Objects.requireNonNullElse(condition.subscale(), Scale.TOTAL);
        if (condition.atLeast() != null) {
            int least = condition.atLeast();
            return holds ? new Claim.ScoreFrom(scale, score, least) : new Claim.ScoreUpTo(scale, score, least - 1);
        }
        int most = Objects.requireNonNull(condition.atMost());
        return holds ? new Claim.ScoreUpTo(scale, score, most) : new Claim.ScoreFrom(scale, score, most + 1);
    }

    private Claim item(Condition condition, boolean holds) {
        int number = number(Objects.requireNonNull(condition.item()));
        Question question = question(number);
        return switch (question.kind()) {
            case SINGLE -> single(number, question, condition, holds);
            case MULTI -> multi(number, position(question, Objects.requireNonNull(condition.has())), holds);
            case NUMBER -> between(number, question, condition, holds);
            case SCALE -> rated(number, question, condition, holds);
        };
    }

    private static Claim multi(int number, int option, boolean holds) {
        List<Integer> options = List.of(option);
        return holds ? new Claim.Chosen(number, options, Span.LISTED) : new Claim.Lacks(number, options);
    }

    private static Claim single(int number, Question question, Condition condition, boolean holds) {
        if (condition.from() != null) {
            int from = position(question, condition.from());
            return chosen(number, question, option -> option >= from == holds, holds ? Span.FROM : Span.UP_TO);
        }
        if (condition.upTo() != null) {
            int last = position(question, condition.upTo());
            return chosen(number, question, option -> option <= last == holds, holds ? Span.UP_TO : Span.FROM);
        }
        List<Integer> named =
                condition.is() != null ? List.of(position(question, condition.is())) : positions(question, condition);
        return chosen(number, question, option -> named.contains(option) == holds, holds ? Span.LISTED : Span.OTHERS);
    }

    private static List<Integer> positions(Question question, Condition condition) {
        return Objects.requireNonNull(condition.in()).stream()
                .map(option -> position(question, option))
                .toList();
    }

    private static Claim rated(int number, Question question, Condition condition, boolean holds) {
        boolean above = (condition.atLeast() != null) == holds;
        int bound = bound(condition, holds);
        IntPredicate reached = option -> {
            int value = Integer.parseInt(question.options().get(option).id());
            return above ? value >= bound : value <= bound;
        };
        return chosen(number, question, reached, above ? Span.FROM : Span.UP_TO);
    }

    /** The nearest number on the side that is claimed. */
    private static int bound(Condition condition, boolean holds) {
        if (condition.atLeast() != null) {
            return condition.atLeast() - (holds ? 0 : 1);
        }
        return Objects.requireNonNull(condition.atMost()) + (holds ? 0 : 1);
    }

    private static Claim between(int number, Question question, Condition condition, boolean holds) {
        boolean above = (condition.atLeast() != null) == holds;
        int bound = bound(condition, holds);
        return above
                ? new Claim.Between(number, bound, question.max().orElseThrow())
                : new Claim.Between(number, question.min().orElseThrow(), bound);
    }

    private static Claim chosen(int number, Question question, IntPredicate which, Span span) {
        List<Integer> options = IntStream.range(0, question.options().size())
                .filter(which)
                .boxed()
                .toList();
        return new Claim.Chosen(number, options, options.size() == 1 ? Span.LISTED : span);
    }

    private static int position(Question question, String option) {
        return question.options().stream().map(AnswerOption::id).toList().indexOf(option);
    }

    Scale scale(String id) {
        return navigator.scales().scale(id);
    }

    /** What people call a score that is not the total. */
    Optional<LocalizedText> scoreName(Scale scale, String score) {
        return scale.definition().scores().stream()
                .filter(definition -> definition.id().equals(score) && !score.equals(Scale.TOTAL))
                .flatMap(definition -> Stream.ofNullable(definition.name()))
                .findFirst();
    }

    /** Whether later options of a question are worse. */
    boolean rising(int question) {
        return item(question).order() == Order.RISING;
    }

    Item item(int question) {
        return navigator.definition().items().get(question - 1);
    }

    /** What each question gives to a score, in the order of the scale. */
    List<Points> points(String scaleId, String scoreId) {
        Scale scale = scale(scaleId);
        ScoreRule score = scale.findScore(scoreId).orElseThrow();
        List<Points> points = new ArrayList<>();
        for (int place = 0; place < score.items().size(); place++) {
            points.add(points(scale, score, place));
        }
        return points;
    }

    private Points points(Scale scale, ScoreRule score, int place) {
        ScaleItem item = scale.items().get(score.items().get(place));
        List<Integer> points = new ArrayList<>();
        for (ResponseOption option : item.options()) {
            points.add(score.contribution(place, option.points()));
        }
        return new Points(asking(scale.id() + "/" + item.id()), points);
    }

    private int asking(String scaleItem) {
        return IntStream.rangeClosed(1, questions.size())
                .filter(number -> question(number).kind() == ItemKind.SCALE)
                .filter(number -> item(number).of().contains(scaleItem))
                .findFirst()
                .orElseThrow();
    }

    /** The last question that a claim needs; 0 for none. */
    int last(Claim claim) {
        return reads(claim).max().orElse(0);
    }

    /** Numbers of the questions that a claim needs, findings followed through. */
    IntStream reads(Claim claim) {
        return claim.leaves().flatMapToInt(this::readsOfLeaf);
    }

    private IntStream readsOfLeaf(Claim leaf) {
        return switch (leaf) {
            case Claim.Chosen chosen -> IntStream.of(chosen.question());
            case Claim.Lacks lacks -> IntStream.of(lacks.question());
            case Claim.Between between -> IntStream.of(between.question());
            case Claim.Answered answered -> IntStream.of(answered.question());
            case Claim.Unanswered unanswered -> IntStream.of(unanswered.question());
            case Claim.ScoreFrom from -> asked(points(from.scale(), from.score()));
            case Claim.ScoreUpTo upTo -> asked(points(upTo.scale(), upTo.score()));
            case Claim.Holds(String finding, boolean holds) -> reads(of(finding(finding), holds));
            default -> IntStream.empty();
        };
    }

    private static IntStream asked(List<Points> points) {
        return points.stream().mapToInt(Points::question);
    }
}
