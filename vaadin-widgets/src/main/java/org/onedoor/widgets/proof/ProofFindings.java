package org.onedoor.widgets.proof;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onedoor.content.proof.ProofReport;
import org.onedoor.content.proof.RegionVerdict;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.proof.MaskedRule;
import org.onedoor.navigator.proof.Part;
import org.onedoor.navigator.proof.Refutation;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.proof.ProofReportI18n.Text;

/** What does not hold, and what need not be there, each by the texts of the navigator. */
record ProofFindings(ProofReportWidget widget) {
    private static final int NAMED = 8;

    /** What does not hold of the navigator; empty when all does. */
    Optional<Component> refuted(ProofReport report) {
        List<Component> refutations = report.laws().stream()
                .flatMap(verdict -> verdict.refutations().stream())
                .map(this::refutation)
                .toList();
        return refutations.isEmpty() ? Optional.empty() : Optional.of(part(Text.NOT_SO, refutations));
    }

    /** What does not hold in some region; empty when all does. */
    Optional<Component> regions(ProofReport report) {
        List<Component> refuted = report.regions().stream()
                .filter(region -> !region.proved())
                .map(this::region)
                .toList();
        return refuted.isEmpty() ? Optional.empty() : Optional.of(part(Text.REGIONS, refuted));
    }

    /** The rules without which every result would be the same. */
    Component masked(List<MaskedRule> masked) {
        if (masked.isEmpty()) {
            return part(Text.MASKED, List.of(paragraph(Text.MASKED_NONE)));
        }
        UnorderedList rules = new UnorderedList();
        rules.addClassName("onedoor-marked");
        masked.forEach(rule -> rules.add(masked(rule)));
        return part(Text.MASKED, List.of(paragraph(Text.MASKED_LEAD), rules));
    }

    private Stack part(Text heading, List<Component> content) {
        Stack part = new Stack(widget.voice()
                .put(
                        Heading.section(widget.getHeadingLevel() + 1),
                        widget.getI18n().get(heading)));
        part.add(content);
        return part;
    }

    private Paragraph paragraph(Text text, Object... fill) {
        return widget.voice().paragraph(widget.getI18n().get(text), fill);
    }

    private ListItem masked(MaskedRule rule) {
        return new ListItem(
                new Paragraph(name(new Part(Part.Kind.RULE, rule.rule()))),
                paragraph(Text.MASKED_BY, rule.line(NAMED)));
    }

    private Component refutation(Refutation refutation) {
        Heading name = Heading.small(widget.getHeadingLevel() + 2);
        name.setText(name(refutation.part()));
        Div card = card(name, paragraph(wrong(refutation)));
        refutation.example().ifPresent(example -> card.add(new ProofWalk(widget, example)));
        return card;
    }

    private Component region(RegionVerdict verdict) {
        UnorderedList laws = new UnorderedList();
        laws.addClassName("onedoor-marked");
        verdict.refutations()
                .forEach(one ->
                        laws.add(new ListItem(widget.say(Text.valueOf(one.law().name())))));
        Heading name = Heading.small(widget.getHeadingLevel() + 2);
        name.setText(
                widget.say(Text.IN_REGION, widget.voice().say(verdict.region().name())));
        return card(name, laws);
    }

    private static Div card(Component... content) {
        Div card = new Div(content);
        card.addClassNames("onedoor-card", "onedoor-stack", "onedoor-stack-tight", "onedoor-proof-finding");
        return card;
    }

    private static Text wrong(Refutation refutation) {
        return switch (refutation.law()) {
            case ALWAYS_A_RESULT, SAME_ANSWERS_SAME_RESULT, QUESTIONS_END -> Text.NO_STEP;
            case ALL_CAN_BE_REACHED -> Text.NEVER;
            case WORSE_NEVER_LOWERS -> Text.LOWERS;
            case DANGER_LEADS_OUT -> Text.NO_WAY_OUT;
            case PASSED_DANGER_IS_NO_NO -> Text.COUNTS_AS_NO;
            case OPEN_DANGER_IS_PROMPT -> Text.OPEN_DANGER;
            case OFFERS_NEVER_LOWER -> Text.OFFERS_LOWER;
            case HIDDEN_NEVER_COUNTS -> Text.HIDDEN_COUNTS;
            case INVARIANTS_HOLD -> refutation.example().isPresent() ? Text.BROKEN : Text.FOR_NOBODY;
        };
    }

    /** A part of the navigator by what people read of it. */
    private String name(Part part) {
        return switch (part.kind()) {
            case WHOLE -> widget.say(Text.WHOLE);
            case ITEM -> widget.say(Text.QUESTION, texts(part));
            case OPTION -> widget.say(Text.OPTION, texts(part));
            case RULE -> widget.say(Text.RULE, rule(part));
            case STEP -> step(widget, Integer.parseInt(part.id()));
            case INVARIANT -> widget.say(Text.INVARIANT, why(part.id()));
        };
    }

    private String texts(Part part) {
        return widget.texts().of(part).stream()
                .map(text -> widget.voice().say(text))
                .collect(Collectors.joining(" – "));
    }

    private String rule(Part part) {
        String reason = texts(part);
        return reason.isEmpty() ? part.id() : reason + " (" + part.id() + ")";
    }

    private String why(String id) {
        return widget.texts().invariant(id).map(Invariant::why).orElse(id);
    }

    /** A step with its number and its title. */
    static String step(ProofReportWidget widget, int number) {
        return widget.texts()
                .step(number)
                .map(title ->
                        widget.say(Text.STEP_NUMBER, number, widget.voice().say(title)))
                .orElse(String.valueOf(number));
    }
}
