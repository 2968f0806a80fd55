package org.onedoor.workbench.paper;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.scales.Scale;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
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
        return language == Language.EN ? "“" + text + "”" : "”" + text + "”";
    }

    private String quoted(String text) {
        return quoted(text, language);
    }

    private String say(String fi, String sv, String en) {
        return LocalizedText.of(fi, sv, en).in(language);
    }

    /** In one line; what is made of parts stands in brackets within another. */
    String line(Claim claim) {
        return switch (claim) {
            case Claim.All all -> joined(all.parts(), " " + say("ja", "och", "and") + " ");
            case Claim.Any any -> joined(any.parts(), " " + say("tai", "eller", "or") + " ");
            case Claim.Several several -> heading(several) + " " + joined(several.parts(), "; ");
            default -> leaf(claim);
        };
    }

    private String joined(List<Claim> parts, String between) {
        return parts.stream().map(this::bracketed).collect(Collectors.joining(between));
    }

    private String bracketed(Claim part) {
        return part.parts().isEmpty() ? line(part) : "(" + line(part) + ")";
    }

    /** What precedes the parts of a claim in a list. */
    String heading(Claim claim) {
        return switch (claim) {
            case Claim.All all -> say("kaikki nämä:", "alla dessa:", "all of these:");
            case Claim.Any any -> say("jokin näistä:", "något av dessa:", "any of these:");
            case Claim.Several(int least, List<Claim> parts) ->
                say(
                        "ainakin " + least + " näistä:",
                        "åtminstone " + least + " av dessa:",
                        "at least " + least + " of these:");
            default -> leaf(claim);
        };
    }

    private String leaf(Claim claim) {
        return switch (claim) {
            case Claim.Chosen chosen -> chosen(chosen);
            case Claim.Lacks(int question, List<Integer> options) -> lacks(question, options);
            case Claim.Between between -> between(between);
            case Claim.Answered(int question) -> answered(question);
            case Claim.Unanswered(int question) -> unanswered(question);
            case Claim.ScoreFrom(String scale, String score, int least) ->
                total(scale, score) + " " + say("on vähintään ", "är minst ", "is at least ") + least;
            case Claim.ScoreUpTo(String scale, String score, int most) ->
                total(scale, score) + " " + say("on enintään ", "är högst ", "is at most ") + most;
            case Claim.Holds(String finding, boolean holds) -> finding(finding, holds);
            case Claim.Marked(String mark, boolean ticked) ->
                ticked
                        ? say(
                                "merkki " + mark + " on rastitettu",
                                "märke " + mark + " är ikryssat",
                                "mark " + mark + " is ticked")
                        : say(
                                "merkkiä " + mark + " ei ole rastitettu",
                                "märke " + mark + " inte är ikryssat",
                                "mark " + mark + " is not ticked");
            default -> throw new IllegalArgumentException("made of parts");
        };
    }

    /** "the answer to “…”", or only "the answer" beside the question. */
    private String answerTo(int question) {
        String name = named.apply(question);
        if (name.isEmpty()) {
            return say("vastaus", "svaret", "the answer");
        }
        boolean text = !Character.isDigit(name.charAt(0));
        return say(
                "vastaus kysymykseen " + name,
                "svaret på " + (text ? "frågan " : "fråga ") + name,
                "the answer to " + (text ? "" : "question ") + name);
    }

    private String chosen(Claim.Chosen chosen) {
        Question question = claims.question(chosen.question());
        if (question.kind() == ItemKind.MULTI) {
            return answerTo(chosen.question())
                    + (chosen.options().size() == 1
                            ? say(" sisältää kohdan ", " innehåller ", " includes ")
                            : say(" sisältää jonkin kohdista ", " innehåller något av ", " includes one of "))
                    + options(question, chosen.options());
        }
        if (question.kind() == ItemKind.SCALE && chosen.span() != Span.LISTED) {
            return answerTo(chosen.question()) + rated(question, chosen);
        }
        return answerTo(chosen.question()) + single(question, chosen);
    }

    private String rated(Question question, Claim.Chosen chosen) {
        boolean above = chosen.span() == Span.FROM;
        int bound = chosen.options().stream()
                .reduce((a, b) -> value(question, a) < value(question, b) == above ? a : b)
                .orElseThrow();
        return (above
                        ? say(" on vähintään ", " är minst ", " is at least ")
                        : say(" on enintään ", " är högst ", " is at most "))
                + options(question, List.of(bound));
    }

    private static int value(Question question, int option) {
        return Integer.parseInt(question.options().get(option).id());
    }

    private String single(Question question, Claim.Chosen chosen) {
        List<Integer> options = chosen.options();
        String is = say(" on ", " är ", " is ");
        return switch (chosen.span()) {
            case LISTED ->
                is
                        + (options.size() == 1 ? "" : say("jokin näistä: ", "något av ", "one of "))
                        + options(question, options);
            case OTHERS ->
                say(" on muu kuin ", " är något annat än ", " is something other than ")
                        + options(question, others(question, options));
            case FROM -> is + options(question, List.of(options.getFirst())) + onwards(chosen.question(), true);
            case UP_TO -> is + options(question, List.of(options.getLast())) + onwards(chosen.question(), false);
        };
    }

    private static List<Integer> others(Question question, List<Integer> options) {
        return IntStream.range(0, question.options().size())
                .boxed()
                .filter(option -> !options.contains(option))
                .toList();
    }

    private String onwards(int question, boolean later) {
        boolean rising = claims.rising(question);
        return later == rising
                ? say(" tai pahempi", " eller värre", " or worse")
                : say(" tai lievempi", " eller lindrigare", " or milder");
    }

    private String options(Question question, List<Integer> options) {
        return options.stream()
                .map(option -> quoted(question.options().get(option).text().in(language)))
                .collect(Collectors.joining(", "));
    }

    private String lacks(int number, List<Integer> options) {
        return answerTo(number)
                + (options.size() == 1
                        ? say(" ei sisällä kohtaa ", " inte innehåller ", " does not include ")
                        : say(" ei sisällä mitään kohdista ", " innehåller inget av ", " includes none of "))
                + options(claims.question(number), options);
    }

    private String between(Claim.Between between) {
        Question question = claims.question(between.question());
        String unit = question.unit().map(text -> " " + text.in(language)).orElse("");
        String answer = answerTo(between.question());
        if (between.from() == between.to()) {
            return answer + say(" on ", " är ", " is ") + between.from() + unit;
        }
        return between.to() == question.max().orElseThrow()
                ? answer + say(" on vähintään ", " är minst ", " is at least ") + between.from() + unit
                : answer + say(" on enintään ", " är högst ", " is at most ") + between.to() + unit;
    }

    private String answered(int question) {
        String name = named.apply(question);
        return name.isEmpty()
                ? say("kysymykseen on vastattu", "frågan har besvarats", "there is an answer")
                : say(
                        "kysymykseen " + name + " on vastattu",
                        noun(name) + " har besvarats",
                        "there is an answer to " + noun(name));
    }

    private String unanswered(int question) {
        String name = named.apply(question);
        return name.isEmpty()
                ? say("kysymykseen ei ole vastattu", "frågan inte har besvarats", "there is no answer")
                : say(
                        "kysymykseen " + name + " ei ole vastattu",
                        noun(name) + " inte har besvarats",
                        "there is no answer to " + noun(name));
    }

    private String noun(String name) {
        boolean text = !Character.isDigit(name.charAt(0));
        return say("", text ? "frågan " : "fråga ", text ? "" : "question ") + name;
    }

    private String total(String scaleId, String score) {
        Scale scale = claims.scale(scaleId);
        String name = shortName(scale);
        String part = claims.scoreName(scale, score)
                .map(text -> " (" + text.in(language) + ")")
                .orElse(score.equals(Scale.TOTAL) ? "" : " (" + score + ")");
        return say(
                name + "-mittarin pistemäärä" + part, "poängsumman i " + name + part, "the " + name + " total" + part);
    }

    /** The abbreviation that ends the name of a scale in brackets, or else the whole name. */
    String shortName(Scale scale) {
        String name = scale.name().in(language);
        int bracket = name.lastIndexOf('(');
        return bracket > 0 && name.endsWith(")") ? name.substring(bracket + 1, name.length() - 1) : name;
    }

    private String finding(String id, boolean holds) {
        String name = quoted(id);
        return holds
                ? say(
                        "havainto " + name + " pitää paikkansa",
                        "iakttagelsen " + name + " stämmer",
                        "finding " + name + " holds")
                : say(
                        "havainto " + name + " ei pidä paikkaansa",
                        "iakttagelsen " + name + " inte stämmer",
                        "finding " + name + " does not hold");
    }
}
