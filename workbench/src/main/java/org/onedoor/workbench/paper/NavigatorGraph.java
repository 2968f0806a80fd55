package org.onedoor.workbench.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/**
 * A navigator as a picture for its authors: its questions in order, what opens them, and the rules that lead to steps.
 *
 * <p>A question with a condition has an arrow from the last question that the condition reads. Each rule stands beside the last
 * question that it reads, and its condition is on the arrow to its step; danger rules lead out to step 6. Questions are named by
 * their numbers in conditions, and findings are told once below the picture. Immutable and thread-safe.
 *
 * {@snippet class = "org.onedoor.workbench.paper.NavigatorGraphTest" region = "graph"}
 */
public final class NavigatorGraph {
    private static final int LARGE_PART = 8;
    private static final int NEAR = 3;

    private final Navigator navigator;
    private final Statements statements;
    private final BitSet shown;
    private final List<Lead> leads;

    private NavigatorGraph(Navigator navigator, Statements statements, BitSet shown, List<Lead> leads) {
        this.navigator = navigator;
        this.statements = statements;
        this.shown = shown;
        this.leads = List.copyOf(leads);
    }

    /** The whole of a navigator. */
    public static NavigatorGraph of(Navigator navigator) {
        Statements statements = new Statements(navigator);
        BitSet all = new BitSet();
        all.set(1, statements.questions().size() + 1);
        return new NavigatorGraph(navigator, statements, all, leads(navigator, statements));
    }

    private static List<Lead> leads(Navigator navigator, Statements statements) {
        List<Lead> leads = new ArrayList<>();
        for (DangerRule rule : navigator.definition().dangerRules()) {
            leads.add(lead(statements, rule.id(), 6, rule.when(), rule.reason()));
        }
        for (Rule rule : navigator.definition().rules()) {
            leads.add(lead(statements, rule.id(), rule.atLeast(), rule.when(), rule.reason()));
        }
        leads.sort(Comparator.comparingInt(Lead::last).thenComparing(Lead::step, Comparator.reverseOrder()));
        return leads;
    }

    private static Lead lead(Statements statements, String id, int step, Condition when, LocalizedText reason) {
        Statement statement = statements.of(when, true);
        return new Lead(id, step, statement, reason, statements.last(statement));
    }

    /**
     * Only what leads to one rule or one question, or to both if they share the id: the questions that can make a difference.
     *
     * @param id of a rule, a danger rule or an item
     * @throws IllegalArgumentException if the navigator has none such
     */
    public NavigatorGraph to(String id) {
        List<Lead> rules = leads.stream().filter(lead -> lead.id().equals(id)).toList();
        BitSet needed = new BitSet();
        if (rules.isEmpty() || statements.asks(id)) {
            needed.set(statements.number(id));
        }
        rules.forEach(lead -> addReads(needed, lead.statement()));
        for (int question = needed.length() - 1; question > 0; question = needed.previousSetBit(question - 1)) {
            Statement gate = gate(question);
            if (gate != null) {
                addReads(needed, gate);
            }
        }
        return new NavigatorGraph(navigator, statements, needed, rules);
    }

    private void addReads(BitSet questions, Statement statement) {
        statements.reads(statement).forEach(questions::set);
    }

    /** The parts of which a large navigator can be drawn one by one; a small one has a single part. */
    public List<NavigatorGraph> parts() {
        List<NavigatorGraph> parts = new ArrayList<>();
        int from = 1;
        for (int question = 2; question <= statements.questions().size() + 1; question++) {
            if (question > statements.questions().size() || (question - from >= LARGE_PART && opensPart(question))) {
                parts.add(part(from, question - 1));
                from = question;
            }
        }
        return parts;
    }

    private boolean opensPart(int question) {
        Condition gate = statements.item(question).enableWhen();
        Statement statement = gate(question);
        boolean nearby = statement != null && statements.last(statement) >= question - NEAR;
        return !nearby
                && (gate == null || !gate.equals(statements.item(question - 1).enableWhen()));
    }

    private NavigatorGraph part(int from, int to) {
        BitSet questions = new BitSet();
        questions.set(from, to + 1);
        List<Lead> inside =
                leads.stream().filter(lead -> questions.get(lead.last())).toList();
        return new NavigatorGraph(navigator, statements, questions, inside);
    }

    /**
     * The graph as a Mermaid flowchart.
     *
     * @param language of questions, conditions and reasons
     */
    public String mermaid(Language language) {
        return new MermaidChart(this, language).text();
    }

    /**
     * The graph as an SVG picture with a title and a description. It needs no script and no font, and follows the reader's light
     * or dark scheme.
     *
     * @param language of questions, conditions and reasons
     */
    public String svg(Language language) {
        return new SvgChart(this, language).text();
    }

    /** The parts of the navigator as one small SVG picture: what opens each, and to which steps its rules lead. */
    public String overview(Language language) {
        return new SvgOverview(this, language).text();
    }

    Navigator navigator() {
        return navigator;
    }

    Statements statements() {
        return statements;
    }

    /** Numbers of the questions that are drawn, in order. */
    List<Integer> numbers() {
        return shown.stream().boxed().toList();
    }

    boolean shows(int question) {
        return shown.get(question);
    }

    /** The rules that are drawn, by the last question that they read, the highest step first. */
    List<Lead> leads() {
        return leads;
    }

    List<Lead> leadsOf(int question) {
        return leads.stream().filter(lead -> lead.last() == question).toList();
    }

    /** What opens a question, or for one about danger what closes it; null if it is always asked. */
    @Nullable
    Statement gate(int question) {
        Condition gate = statements.item(question).enableWhen();
        return gate == null
                ? null
                : statements.of(gate, !statements.item(question).danger());
    }

    /** The findings that conditions in the picture name, in the order of the document. */
    List<String> findings() {
        Set<String> named = new LinkedHashSet<>();
        Stream.concat(
                        leads.stream().map(Lead::statement),
                        numbers().stream().flatMap(question -> Stream.ofNullable(gate(question))))
                .forEach(statement -> addFindings(named, statement));
        return navigator.definition().findings().stream()
                .map(finding -> finding.id())
                .filter(named::contains)
                .toList();
    }

    private void addFindings(Set<String> named, Statement statement) {
        statement.leaves().forEach(leaf -> {
            if (leaf instanceof Statement.Holds(String finding, boolean holds) && named.add(finding)) {
                addFindings(named, statements.of(statements.finding(finding), true));
            }
        });
    }

    /** How many rules lead to each step, by its number from 1. */
    int[] leadsByStep() {
        return IntStream.rangeClosed(0, 6)
                .map(step ->
                        (int) leads.stream().filter(lead -> lead.step() == step).count())
                .toArray();
    }

    /**
     * A rule as it is drawn.
     *
     * @param step 6 for a danger rule
     * @param last number of the last question that it reads
     */
    record Lead(String id, int step, Statement statement, LocalizedText reason, int last) {
        boolean danger() {
            return step == 6;
        }
    }
}
