package org.onedoor.workbench.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.vocabulary.Language;

/**
 * Conditions of one navigator in words, as an author or a clinician reads them.
 *
 * <p>Questions and options are told by their texts in quotation marks, scores by the names of their scales, findings by their
 * ids. The words say when a condition is <em>true</em>, so that nothing in them is said of a question without an answer unless
 * they say so; {@link #opposite} says when it is <em>false</em>. Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.workbench.paper.ConditionTextTest" region = "words"}
 */
public final class ConditionText {
    private final Claims claims;
    private final ClaimWords words;
    private final Language language;

    private ConditionText(Claims claims, Language language) {
        this.claims = claims;
        this.words = ClaimWords.byText(claims, language);
        this.language = language;
    }

    /** The words for a navigator's conditions in one language. */
    public static ConditionText of(Navigator navigator, Language language) {
        return new ConditionText(new Claims(navigator), language);
    }

    /**
     * When a condition is true, in one line that names findings and does not say what they mean.
     *
     * @throws IllegalArgumentException if it uses an item or a finding that the navigator does not have
     */
    public String brief(Condition condition) {
        return words.line(claims.of(condition, true));
    }

    /**
     * When a condition is true, in one line; each finding's meaning is told once at the end.
     *
     * @throws IllegalArgumentException if it uses an item or a finding that the navigator does not have
     */
    public String line(Condition condition) {
        return line(claims.of(condition, true));
    }

    /**
     * When a condition is false, which is more than that it is not true; otherwise as {@link #line}.
     *
     * @throws IllegalArgumentException if it uses an item or a finding that the navigator does not have
     */
    public String opposite(Condition condition) {
        return line(claims.of(condition, false));
    }

    private String line(Claim claim) {
        return words.line(claim)
                + meanings(claim).entrySet().stream()
                        .map(finding -> "; " + meaning(finding.getKey()) + " " + words.line(finding.getValue()))
                        .collect(Collectors.joining());
    }

    /**
     * When a condition is true, as an indented list of lines; each finding's meaning is told once in a list of its own.
     *
     * @throws IllegalArgumentException if it uses an item or a finding that the navigator does not have
     */
    public String list(Condition condition) {
        Claim claim = claims.of(condition, true);
        StringBuilder list = new StringBuilder();
        appendTo(list, claim, "");
        meanings(claim).forEach((finding, meaning) -> {
            list.append(meaning(finding)).append('\n');
            appendTo(list, meaning, "  ");
        });
        return list.toString();
    }

    private void appendTo(StringBuilder list, Claim claim, String indent) {
        list.append(indent).append("- ").append(words.heading(claim)).append('\n');
        claim.parts().forEach(part -> appendTo(list, part, indent + "  "));
    }

    private String meaning(String finding) {
        return ClaimText.HOLDS_WHEN.in(language, ClaimWords.quoted(finding, language));
    }

    /** The findings that a claim uses, also through others, in the order of their first mention. */
    private Map<String, Claim> meanings(Claim claim) {
        Map<String, Claim> meanings = new LinkedHashMap<>();
        Deque<Claim> open = new ArrayDeque<>();
        open.add(claim);
        while (!open.isEmpty()) {
            open.remove().leaves().forEach(leaf -> {
                if (leaf instanceof Claim.Holds(String finding, boolean holds) && !meanings.containsKey(finding)) {
                    Claim meaning = claims.of(claims.finding(finding), true);
                    meanings.put(finding, meaning);
                    open.add(meaning);
                }
            });
        }
        return meanings;
    }

    /** The rule in one sentence that names findings: "When …, the step is at least 4." */
    public String rule(Rule rule) {
        return ClaimText.RULE.in(language, brief(rule.when()), rule.atLeast());
    }

    /** The danger rule in one sentence that names findings: "When …, the questions end at once in step 6." */
    public String rule(DangerRule rule) {
        return ClaimText.DANGER_RULE.in(language, brief(rule.when()));
    }
}
