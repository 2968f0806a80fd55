package org.onedoor.workbench.paper;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.scales.Scale;
import org.onedoor.vocabulary.Language;
import org.onedoor.workbench.paper.Statement.Span;

/** Says statements in one language. */
final class StatementWords {
    private final Statements statements;
    private final Language language;
    private final IntFunction<String> named;

    private StatementWords(Statements statements, Language language, IntFunction<String> named) {
        this.statements = statements;
        this.language = language;
        this.named = named;
    }

    /** Names questions by their texts. */
    static StatementWords byText(Statements statements, Language language) {
        return new StatementWords(
                statements,
                language,
                number -> quoted(statements.question(number).text().in(language), language));
    }

    /** Names questions by their numbers. */
    static StatementWords byNumber(Statements statements, Language language) {
        return new StatementWords(statements, language, Integer::toString);
    }

    /** Names questions by their numbers, but for one, to which the words stand beside. */
    StatementWords beside(int question) {
        return new StatementWords(statements, language, number -> number == question ? "" : Integer.toString(number));
    }

    static String quoted(String text, Language language) {
        return StatementText.QUOTED.in(language, text);
    }

    private String quoted(String text) {
        return quoted(text, language);
    }

    private String say(StatementText text, Object... fill) {
        return text.in(language, fill);
    }

    /** In one line; what is made of parts stands in brackets within another. */
    String line(Statement statement) {
        return switch (statement) {
            case Statement.All all -> joined(all.parts(), StatementText.AND);
            case Statement.Any any -> joined(any.parts(), StatementText.OR);
            case Statement.Several several ->
                heading(several) + " "
                        + several.parts().stream().map(this::bracketed).collect(Collectors.joining("; "));
            default -> leaf(statement);
        };
    }

    private String joined(List<Statement> parts, StatementText by) {
        return parts.stream()
                .map(this::bracketed)
                .reduce((before, next) -> say(by, before, next))
                .orElse("");
    }

    private String bracketed(Statement part) {
        return part.parts().isEmpty() ? line(part) : "(" + line(part) + ")";
    }

    /** What precedes the parts of a statement in a list. */
    String heading(Statement statement) {
        return switch (statement) {
            case Statement.All all -> say(StatementText.ALL_OF_THESE);
            case Statement.Any any -> say(StatementText.ANY_OF_THESE);
            case Statement.Several(int least, List<Statement> parts) -> say(StatementText.AT_LEAST_OF_THESE, least);
            default -> leaf(statement);
        };
    }

    private String leaf(Statement statement) {
        return switch (statement) {
            case Statement.Chosen chosen -> chosen(chosen);
            case Statement.Lacks(int question, List<Integer> options) -> lacks(question, options);
            case Statement.Between between -> between(between);
            case Statement.Answered(int question) ->
                named(question, StatementText.ANSWERED, StatementText.ANSWERED_TEXT, StatementText.ANSWERED_NUMBER);
            case Statement.Unanswered(int question) ->
                named(
                        question,
                        StatementText.UNANSWERED,
                        StatementText.UNANSWERED_TEXT,
                        StatementText.UNANSWERED_NUMBER);
            case Statement.LeftOpen(int question) ->
                named(question, StatementText.LEFT_OPEN, StatementText.LEFT_OPEN_TEXT, StatementText.LEFT_OPEN_NUMBER);
            case Statement.ScoreFrom(String scale, String score, int least) ->
                say(StatementText.IS_AT_LEAST, total(scale, score), least);
            case Statement.ScoreUpTo(String scale, String score, int most) ->
                say(StatementText.IS_AT_MOST, total(scale, score), most);
            case Statement.Holds(String finding, boolean holds) ->
                say(holds ? StatementText.HOLDS : StatementText.HOLDS_NOT, quoted(finding));
            case Statement.Marked(String mark, boolean ticked) ->
                say(ticked ? StatementText.MARK_TICKED : StatementText.MARK_NOT_TICKED, mark);
            default -> throw new IllegalArgumentException("made of parts");
        };
    }

    /** "the answer to “…”", or only "the answer" beside the question. */
    private String answerTo(int question) {
        return named(question, StatementText.ANSWER, StatementText.ANSWER_TO_TEXT, StatementText.ANSWER_TO_NUMBER);
    }

    /** What is said of a question beside it, of one that is named by its text, and of one named by its number. */
    private String named(int question, StatementText beside, StatementText byText, StatementText byNumber) {
        String name = named.apply(question);
        if (name.isEmpty()) {
            return say(beside);
        }
        return say(Character.isDigit(name.charAt(0)) ? byNumber : byText, name);
    }

    private String chosen(Statement.Chosen chosen) {
        Question question = statements.question(chosen.question());
        String answer = answerTo(chosen.question());
        if (question.kind() == ItemKind.MULTI) {
            boolean one = chosen.options().size() == 1;
            return say(
                    one ? StatementText.INCLUDES : StatementText.INCLUDES_ONE_OF,
                    answer,
                    options(question, chosen.options()));
        }
        return question.kind() == ItemKind.SCALE && chosen.span() != Span.LISTED
                ? rated(answer, question, chosen)
                : single(answer, question, chosen);
    }

    private String rated(String answer, Question question, Statement.Chosen chosen) {
        boolean above = chosen.span() == Span.FROM;
        int bound = chosen.options().stream()
                .reduce((a, b) -> value(question, a) < value(question, b) == above ? a : b)
                .orElseThrow();
        return say(
                above ? StatementText.IS_AT_LEAST : StatementText.IS_AT_MOST,
                answer,
                options(question, List.of(bound)));
    }

    private static int value(Question question, int option) {
        return Integer.parseInt(question.options().get(option).id());
    }

    private String single(String answer, Question question, Statement.Chosen chosen) {
        List<Integer> options = chosen.options();
        return switch (chosen.span()) {
            case LISTED ->
                say(
                        options.size() == 1 ? StatementText.IS : StatementText.IS_ONE_OF,
                        answer,
                        options(question, options));
            case OTHERS -> say(StatementText.IS_OTHER_THAN, answer, options(question, others(question, options)));
            case FROM -> say(onwards(chosen.question(), true), answer, options(question, List.of(options.getFirst())));
            case UP_TO -> say(onwards(chosen.question(), false), answer, options(question, List.of(options.getLast())));
        };
    }

    private static List<Integer> others(Question question, List<Integer> options) {
        return IntStream.range(0, question.options().size())
                .boxed()
                .filter(option -> !options.contains(option))
                .toList();
    }

    private StatementText onwards(int question, boolean later) {
        return later == statements.rising(question) ? StatementText.IS_OR_WORSE : StatementText.IS_OR_MILDER;
    }

    private String options(Question question, List<Integer> options) {
        return options.stream()
                .map(option -> quoted(question.options().get(option).text().in(language)))
                .collect(Collectors.joining(", "));
    }

    private String lacks(int number, List<Integer> options) {
        return say(
                options.size() == 1 ? StatementText.LACKS : StatementText.LACKS_ALL_OF,
                answerTo(number),
                options(statements.question(number), options));
    }

    private String between(Statement.Between between) {
        Question question = statements.question(between.question());
        String unit = question.unit().map(text -> " " + text.in(language)).orElse("");
        String answer = answerTo(between.question());
        if (between.from() == between.to()) {
            return say(StatementText.IS, answer, between.from() + unit);
        }
        return between.to() == question.max().orElseThrow()
                ? say(StatementText.IS_AT_LEAST, answer, between.from() + unit)
                : say(StatementText.IS_AT_MOST, answer, between.to() + unit);
    }

    private String total(String scaleId, String score) {
        Scale scale = statements.scale(scaleId);
        String name = shortName(scale);
        return statements
                .scoreName(scale, score)
                .map(text -> say(StatementText.SCORE, name, text.in(language)))
                .orElseGet(() -> score.equals(Scale.TOTAL)
                        ? say(StatementText.TOTAL, name)
                        : say(StatementText.SCORE, name, score));
    }

    /** The abbreviation that ends the name of a scale in brackets, or else the whole name. */
    String shortName(Scale scale) {
        String name = scale.name().in(language);
        int bracket = name.lastIndexOf('(');
        return bracket > 0 && name.endsWith(")") ? name.substring(bracket + 1, name.length() - 1) : name;
    }
}
