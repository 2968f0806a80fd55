package org.onedoor.workbench.paper;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.scales.Scale;
import org.onedoor.vocabulary.Language;
import org.onedoor.workbench.paper.Claim.Span;

/** Says claims in one language. */
final class ClaimWords {
    private final Claims claims;
    private final Language language;
    private final IntFunction<String> named;

    private ClaimWords(Claims claims, Language language, IntFunction<String> named) {
        this.claims = claims;
        this.language = language;
        this.named = named;
    }

    /** Names questions by their texts. */
    static ClaimWords byText(Claims claims, Language language) {
        return new ClaimWords(
                claims,
                language,
                number -> quoted(claims.question(number).text().in(language), language));
    }

    /** Names questions by their numbers. */
    static ClaimWords byNumber(Claims claims, Language language) {
        return new ClaimWords(claims, language, Integer::toString);
    }

    /** Names questions by their numbers, but for one, to which the words stand beside. */
    ClaimWords beside(int question) {
        return new ClaimWords(claims, language, number -> number == question ? "" : Integer.toString(number));
    }

    static String quoted(String text, Language language) {
        return ClaimText.QUOTED.in(language, text);
    }

    private String quoted(String text) {
        return quoted(text, language);
    }

    private String say(ClaimText text, Object... fill) {
        return text.in(language, fill);
    }

    /** In one line; what is made of parts stands in brackets within another. */
    String line(Claim claim) {
        return switch (claim) {
            case Claim.All all -> joined(all.parts(), ClaimText.AND);
            case Claim.Any any -> joined(any.parts(), ClaimText.OR);
            case Claim.Several several ->
                heading(several) + " "
                        + several.parts().stream().map(this::bracketed).collect(Collectors.joining("; "));
            default -> leaf(claim);
        };
    }

    private String joined(List<Claim> parts, ClaimText by) {
        return parts.stream()
                .map(this::bracketed)
                .reduce((before, next) -> say(by, before, next))
                .orElse("");
    }

    private String bracketed(Claim part) {
        return part.parts().isEmpty() ? line(part) : "(" + line(part) + ")";
    }

    /** What precedes the parts of a claim in a list. */
    String heading(Claim claim) {
        return switch (claim) {
            case Claim.All all -> say(ClaimText.ALL_OF_THESE);
            case Claim.Any any -> say(ClaimText.ANY_OF_THESE);
            case Claim.Several(int least, List<Claim> parts) -> say(ClaimText.AT_LEAST_OF_THESE, least);
            default -> leaf(claim);
        };
    }

    private String leaf(Claim claim) {
        return switch (claim) {
            case Claim.Chosen chosen -> chosen(chosen);
            case Claim.Lacks(int question, List<Integer> options) -> lacks(question, options);
            case Claim.Between between -> between(between);
            case Claim.Answered(int question) ->
                named(question, ClaimText.ANSWERED, ClaimText.ANSWERED_TEXT, ClaimText.ANSWERED_NUMBER);
            case Claim.Unanswered(int question) ->
                named(question, ClaimText.UNANSWERED, ClaimText.UNANSWERED_TEXT, ClaimText.UNANSWERED_NUMBER);
            case Claim.ScoreFrom(String scale, String score, int least) ->
                say(ClaimText.IS_AT_LEAST, total(scale, score), least);
            case Claim.ScoreUpTo(String scale, String score, int most) ->
                say(ClaimText.IS_AT_MOST, total(scale, score), most);
            case Claim.Holds(String finding, boolean holds) ->
                say(holds ? ClaimText.HOLDS : ClaimText.HOLDS_NOT, quoted(finding));
            case Claim.Marked(String mark, boolean ticked) ->
                say(ticked ? ClaimText.MARK_TICKED : ClaimText.MARK_NOT_TICKED, mark);
            default -> throw new IllegalArgumentException("made of parts");
        };
    }

    /** "the answer to “…”", or only "the answer" beside the question. */
    private String answerTo(int question) {
        return named(question, ClaimText.ANSWER, ClaimText.ANSWER_TO_TEXT, ClaimText.ANSWER_TO_NUMBER);
    }

    /** What is said of a question beside it, of one that is named by its text, and of one named by its number. */
    private String named(int question, ClaimText beside, ClaimText byText, ClaimText byNumber) {
        String name = named.apply(question);
        if (name.isEmpty()) {
            return say(beside);
        }
        return say(Character.isDigit(name.charAt(0)) ? byNumber : byText, name);
    }

    private String chosen(Claim.Chosen chosen) {
        Question question = claims.question(chosen.question());
        String answer = answerTo(chosen.question());
        if (question.kind() == ItemKind.MULTI) {
            boolean one = chosen.options().size() == 1;
            return say(
                    one ? ClaimText.INCLUDES : ClaimText.INCLUDES_ONE_OF, answer, options(question, chosen.options()));
        }
        return question.kind() == ItemKind.SCALE && chosen.span() != Span.LISTED
                ? rated(answer, question, chosen)
                : single(answer, question, chosen);
    }

    private String rated(String answer, Question question, Claim.Chosen chosen) {
        boolean above = chosen.span() == Span.FROM;
        int bound = chosen.options().stream()
                .reduce((a, b) -> value(question, a) < value(question, b) == above ? a : b)
                .orElseThrow();
        return say(above ? ClaimText.IS_AT_LEAST : ClaimText.IS_AT_MOST, answer, options(question, List.of(bound)));
    }

    private static int value(Question question, int option) {
        return Integer.parseInt(question.options().get(option).id());
    }

    private String single(String answer, Question question, Claim.Chosen chosen) {
        List<Integer> options = chosen.options();
        return switch (chosen.span()) {
            case LISTED ->
                say(options.size() == 1 ? ClaimText.IS : ClaimText.IS_ONE_OF, answer, options(question, options));
            case OTHERS -> say(ClaimText.IS_OTHER_THAN, answer, options(question, others(question, options)));
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

    private ClaimText onwards(int question, boolean later) {
        return later == claims.rising(question) ? ClaimText.IS_OR_WORSE : ClaimText.IS_OR_MILDER;
    }

    private String options(Question question, List<Integer> options) {
        return options.stream()
                .map(option -> quoted(question.options().get(option).text().in(language)))
                .collect(Collectors.joining(", "));
    }

    private String lacks(int number, List<Integer> options) {
        return say(
                options.size() == 1 ? ClaimText.LACKS : ClaimText.LACKS_ALL_OF,
                answerTo(number),
                options(claims.question(number), options));
    }

    private String between(Claim.Between between) {
        Question question = claims.question(between.question());
        String unit = question.unit().map(text -> " " + text.in(language)).orElse("");
        String answer = answerTo(between.question());
        if (between.from() == between.to()) {
            return say(ClaimText.IS, answer, between.from() + unit);
        }
        return between.to() == question.max().orElseThrow()
                ? say(ClaimText.IS_AT_LEAST, answer, between.from() + unit)
                : say(ClaimText.IS_AT_MOST, answer, between.to() + unit);
    }

    private String total(String scaleId, String score) {
        Scale scale = claims.scale(scaleId);
        String name = shortName(scale);
        return claims.scoreName(scale, score)
                .map(text -> say(ClaimText.SCORE, name, text.in(language)))
                .orElseGet(() ->
                        score.equals(Scale.TOTAL) ? say(ClaimText.TOTAL, name) : say(ClaimText.SCORE, name, score));
    }

    /** The abbreviation that ends the name of a scale in brackets, or else the whole name. */
    String shortName(Scale scale) {
        String name = scale.name().in(language);
        int bracket = name.lastIndexOf('(');
        return bracket > 0 && name.endsWith(")") ? name.substring(bracket + 1, name.length() - 1) : name;
    }
}
