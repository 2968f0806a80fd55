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
import org.onedoor.workbench.paper.PaperForm.Points;
import org.onedoor.workbench.paper.Statement.Span;

/** What the conditions of one navigator statement. */
final class Statements {
    private final Navigator navigator;
    private final List<Question> questions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Condition> findings = new HashMap<>();

    Statements(Navigator navigator) {
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
    Statement of(Condition condition, boolean holds) {
        return switch (condition) {
            case All(List<Condition> all) -> joined(all, holds, holds);
            case Any(List<Condition> any) -> any(any, holds);
            case Not(Condition not) -> of(not, !holds);
            case OfFinding(String finding) -> new Statement.Holds(finding, holds);
            case Answered(String item) ->
                holds ? new Statement.Answered(number(item)) : new Statement.Unanswered(number(item));
            case OfItem comparison -> item(comparison, holds);
            case OfScore comparison -> score(comparison, holds);
        };
    }

    private Statement any(List<Condition> alternatives, boolean holds) {
        List<Condition> parts = Joined.severalOf(alternatives);
        if (parts.isEmpty()) {
            return joined(alternatives, !holds, holds);
        }
        int least = alternatives.getFirst().parts().size();
        return new Statement.Several(holds ? least : parts.size() - least + 1, each(parts, holds));
    }

    private Statement joined(List<Condition> parts, boolean every, boolean holds) {
        return every ? Joined.all(each(parts, holds)) : Joined.any(each(parts, holds));
    }

    private List<Statement> each(List<Condition> parts, boolean holds) {
        return parts.stream().map(part -> of(part, holds)).toList();
    }

    private static Statement score(OfScore comparison, boolean holds) {
        String scale = comparison.score();
        String score = Objects.requireNonNullElse(comparison.subscale(), Scale.TOTAL);
        return switch (comparison) {
            case OfScore.AtLeast least when holds -> new Statement.ScoreFrom(scale, score, least.atLeast());
            case OfScore.AtLeast least -> new Statement.ScoreUpTo(scale, score, least.atLeast() - 1);
            case OfScore.AtMost most when holds -> new Statement.ScoreUpTo(scale, score, most.atMost());
            case OfScore.AtMost most -> new Statement.ScoreFrom(scale, score, most.atMost() + 1);
        };
    }

    private Statement item(OfItem comparison, boolean holds) {
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

    private static Statement multi(int number, int option, boolean holds) {
        List<Integer> options = List.of(option);
        return holds ? new Statement.Chosen(number, options, Span.LISTED) : new Statement.Lacks(number, options);
    }

    private Statement listed(int number, List<String> named, boolean holds) {
        List<Integer> options =
                named.stream().map(option -> position(question(number), option)).toList();
        return chosen(number, option -> options.contains(option) == holds, holds ? Span.LISTED : Span.OTHERS);
    }

    private Statement optionsFrom(int number, int first) {
        return chosen(number, option -> option >= first, Span.FROM);
    }

    private Statement optionsUpTo(int number, int last) {
        return chosen(number, option -> option <= last, Span.UP_TO);
    }

    private Statement numberFrom(int number, int least) {
        Question question = question(number);
        return question.kind() == ItemKind.SCALE
                ? chosen(number, option -> value(question, option) >= least, Span.FROM)
                : new Statement.Between(number, least, question.max().orElseThrow());
    }

    private Statement numberUpTo(int number, int most) {
        Question question = question(number);
        return question.kind() == ItemKind.SCALE
                ? chosen(number, option -> value(question, option) <= most, Span.UP_TO)
                : new Statement.Between(number, question.min().orElseThrow(), most);
    }

    private static int value(Question question, int option) {
        return Integer.parseInt(question.options().get(option).id());
    }

    private Statement chosen(int number, IntPredicate which, Span span) {
        List<Integer> options = IntStream.range(0, question(number).options().size())
                .filter(which)
                .boxed()
                .toList();
        return new Statement.Chosen(number, options, options.size() == 1 ? Span.LISTED : span);
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

    /** The last question that a statement needs; 0 for none. */
    int last(Statement statement) {
        return reads(statement).max().orElse(0);
    }

    /** Numbers of the questions that a statement needs, findings followed through. */
    IntStream reads(Statement statement) {
        return statement.leaves().flatMapToInt(this::readsOfLeaf);
    }

    private IntStream readsOfLeaf(Statement leaf) {
        return switch (leaf) {
            case Statement.Chosen chosen -> IntStream.of(chosen.question());
            case Statement.Lacks lacks -> IntStream.of(lacks.question());
            case Statement.Between between -> IntStream.of(between.question());
            case Statement.Answered answered -> IntStream.of(answered.question());
            case Statement.Unanswered unanswered -> IntStream.of(unanswered.question());
            case Statement.LeftOpen open -> IntStream.of(open.question());
            case Statement.ScoreFrom from -> asked(points(from.scale(), from.score()));
            case Statement.ScoreUpTo upTo -> asked(points(upTo.scale(), upTo.score()));
            case Statement.Holds(String finding, boolean holds) -> reads(of(finding(finding), holds));
            default -> IntStream.empty();
        };
    }

    private static IntStream asked(List<Points> points) {
        return points.stream().mapToInt(Points::question);
    }
}
