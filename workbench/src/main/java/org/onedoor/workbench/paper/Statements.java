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
import org.onedoor.navigator.definition.Condition.All;
import org.onedoor.navigator.definition.Condition.Answered;
import org.onedoor.navigator.definition.Condition.Any;
import org.onedoor.navigator.definition.Condition.Not;
import org.onedoor.navigator.definition.Condition.OfFinding;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
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
        return switch (condition) {
            case All(List<Condition> all) -> joined(all, holds, holds);
            case Any(List<Condition> any) -> any(any, holds);
            case Not(Condition not) -> of(not, !holds);
            case OfFinding(String finding) -> new Claim.Holds(finding, holds);
            case Answered(String item) -> holds ? new Claim.Answered(number(item)) : new Claim.Unanswered(number(item));
            case OfItem comparison -> item(comparison, holds);
            case OfScore comparison -> score(comparison, holds);
        };
    }

    private Claim any(List<Condition> alternatives, boolean holds) {
        List<Condition> parts = Joined.severalOf(alternatives);
        if (parts.isEmpty()) {
            return joined(alternatives, !holds, holds);
        }
        int least = alternatives.getFirst().parts().size();
        return new Claim.Several(holds ? least : parts.size() - least + 1, each(parts, holds));
    }

    private Claim joined(List<Condition> parts, boolean every, boolean holds) {
        return every ? Joined.all(each(parts, holds)) : Joined.any(each(parts, holds));
    }

    private List<Claim> each(List<Condition> parts, boolean holds) {
        return parts.stream().map(part -> of(part, holds)).toList();
    }

    private static Claim score(OfScore comparison, boolean holds) {
        String scale = comparison.score();
        String score = Objects.requireNonNullElse(comparison.subscale(), Scale.TOTAL);
        return switch (comparison) {
            case OfScore.AtLeast least when holds -> new Claim.ScoreFrom(scale, score, least.atLeast());
            case OfScore.AtLeast least -> new Claim.ScoreUpTo(scale, score, least.atLeast() - 1);
            case OfScore.AtMost most when holds -> new Claim.ScoreUpTo(scale, score, most.atMost());
            case OfScore.AtMost most -> new Claim.ScoreFrom(scale, score, most.atMost() + 1);
        };
    }

    private Claim item(OfItem comparison, boolean holds) {
        int number = number(comparison.item());
        Question question = question(number);
        return switch (comparison) {
            case OfItem.Is is -> listed(number, List.of(is.is()), holds);
            case OfItem.In in -> listed(number, in.in(), holds);
            case OfItem.Has has -> multi(number, position(question, has.has()), holds);
            case OfItem.From from when holds -> optionsFrom(number, position(question, from.from()));
            case OfItem.From from -> optionsUpTo(number, position(question, from.from()) - 1);
            case OfItem.UpTo upTo when holds -> optionsUpTo(number, position(question, upTo.upTo()));
            case OfItem.UpTo upTo -> optionsFrom(number, position(question, upTo.upTo()) + 1);
            case OfItem.AtLeast least when holds -> numberFrom(number, least.atLeast());
            case OfItem.AtLeast least -> numberUpTo(number, least.atLeast() - 1);
            case OfItem.AtMost most when holds -> numberUpTo(number, most.atMost());
            case OfItem.AtMost most -> numberFrom(number, most.atMost() + 1);
        };
    }

    private static Claim multi(int number, int option, boolean holds) {
        List<Integer> options = List.of(option);
        return holds ? new Claim.Chosen(number, options, Span.LISTED) : new Claim.Lacks(number, options);
    }

    private Claim listed(int number, List<String> named, boolean holds) {
        List<Integer> options =
                named.stream().map(option -> position(question(number), option)).toList();
        return chosen(number, option -> options.contains(option) == holds, holds ? Span.LISTED : Span.OTHERS);
    }

    private Claim optionsFrom(int number, int first) {
        return chosen(number, option -> option >= first, Span.FROM);
    }

    private Claim optionsUpTo(int number, int last) {
        return chosen(number, option -> option <= last, Span.UP_TO);
    }

    private Claim numberFrom(int number, int least) {
        Question question = question(number);
        return question.kind() == ItemKind.SCALE
                ? chosen(number, option -> value(question, option) >= least, Span.FROM)
                : new Claim.Between(number, least, question.max().orElseThrow());
    }

    private Claim numberUpTo(int number, int most) {
        Question question = question(number);
        return question.kind() == ItemKind.SCALE
                ? chosen(number, option -> value(question, option) <= most, Span.UP_TO)
                : new Claim.Between(number, question.min().orElseThrow(), most);
    }

    private static int value(Question question, int option) {
        return Integer.parseInt(question.options().get(option).id());
    }

    private Claim chosen(int number, IntPredicate which, Span span) {
        List<Integer> options = IntStream.range(0, question(number).options().size())
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
