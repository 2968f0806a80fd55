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
    private final Statements statements;
    private final StatementWords words;
    private final Language language;

    private ConditionText(Statements statements, Language language) {
        this.statements = statements;
        this.words = StatementWords.byText(statements, language);
        this.language = language;
    }

    /** The words for a navigator's conditions in one language. */
    public static ConditionText of(Navigator navigator, Language language) {
        return new ConditionText(new Statements(navigator), language);
    }

    /**
     * When a condition is true, in one line that names findings and does not say what they mean.
     *
     * @throws IllegalArgumentException if it uses an item or a finding that the navigator does not have
     */
    public String brief(Condition condition) {
        return words.line(statements.of(condition, true));
    }

    /**
     * When a condition is true, in one line; each finding's meaning is told once at the end.
     *
     * @throws IllegalArgumentException if it uses an item or a finding that the navigator does not have
     */
    public String line(Condition condition) {
        return line(statements.of(condition, true));
    }

    /**
     * When a condition is false, which is more than that it is not true; otherwise as {@link #line}.
     *
     * @throws IllegalArgumentException if it uses an item or a finding that the navigator does not have
     */
    public String opposite(Condition condition) {
        return line(statements.of(condition, false));
    }

    private String line(Statement statement) {
        return words.line(statement)
                + meanings(statement).entrySet().stream()
                        .map(finding -> "; " + meaning(finding.getKey()) + " " + words.line(finding.getValue()))
                        .collect(Collectors.joining());
    }

    /**
     * When a condition is true, as an indented list of lines; each finding's meaning is told once in a list of its own.
     *
     * @throws IllegalArgumentException if it uses an item or a finding that the navigator does not have
     */
    public String list(Condition condition) {
        Statement statement = statements.of(condition, true);
        StringBuilder list = new StringBuilder();
        appendTo(list, statement, "");
        meanings(statement).forEach((finding, meaning) -> {
            list.append(meaning(finding)).append('\n');
            appendTo(list, meaning, "  ");
        });
        return list.toString();
    }

    private void appendTo(StringBuilder list, Statement statement, String indent) {
        list.append(indent).append("- ").append(words.heading(statement)).append('\n');
        statement.parts().forEach(part -> appendTo(list, part, indent + "  "));
    }

    private String meaning(String finding) {
        return StatementText.HOLDS_WHEN.in(language, StatementWords.quoted(finding, language));
    }

    /** The findings that a statement uses, also through others, in the order of their first mention. */
    private Map<String, Statement> meanings(Statement statement) {
        Map<String, Statement> meanings = new LinkedHashMap<>();
        Deque<Statement> open = new ArrayDeque<>();
        open.add(statement);
        while (!open.isEmpty()) {
            open.remove().leaves().forEach(leaf -> {
                if (leaf instanceof Statement.Holds(String finding, boolean holds) && !meanings.containsKey(finding)) {
                    Statement meaning = statements.of(statements.finding(finding), true);
                    meanings.put(finding, meaning);
                    open.add(meaning);
                }
            });
        }
        return meanings;
    }

    /** The rule in one sentence that names findings: "When …, the step is at least 4." */
    public String rule(Rule rule) {
        return StatementText.RULE.in(language, brief(rule.when()), rule.atLeast());
    }

    /** The danger rule in one sentence that names findings: "When …, the questions end at once in step 6." */
    public String rule(DangerRule rule) {
        return StatementText.DANGER_RULE.in(language, brief(rule.when()));
    }
}
