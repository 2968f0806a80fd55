package org.onedoor.widgets.bank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.AnswerError;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.definition.ScoreRange;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Urgency;
import org.onedoor.widgets.kit.CareCard;

/** All that a scale says of one response, for a professional. */
final class ScoreTable extends Div {

    private final MeasuringBankWidget bank;
    private final Scale scale;
    private final Score score;
    private final DescriptionList rows = new DescriptionList();

    ScoreTable(MeasuringBankWidget bank, Scale scale, Score score) {
        this.bank = bank;
        this.scale = scale;
        this.score = score;
        addClassNames("onedoor-stack", "onedoor-score");
        if (!score.critical().isEmpty()) {
            add(critical());
        }
        rows.addClassName("onedoor-facts");
        add(rows);
        row(MeasuringBankI18n.Text.STATUS, word(status()));
        scale.total().ifPresent(total -> row(MeasuringBankI18n.Text.TOTAL, new Span(total(total))));
        score.proratedTotal()
                .ifPresent(prorated -> row(
                        MeasuringBankI18n.Text.PRORATED,
                        new Span(decimal(prorated.points()) + " (" + prorated.rounded() + ")")));
        score.scores().stream()
                .filter(one -> one.points() != null)
                .forEach(one -> row(scoreName(one.id()), new Span(String.valueOf(one.points()))));
        score.bands().forEach(this::band);
        score.flags().forEach(flag -> row(named(scale.flagName(flag.id()), flag.id()), word(answer(flag.raised()))));
        score.categories().forEach(one -> row(one.id(), new Span(one.category())));
        list(MeasuringBankI18n.Text.MISSING, score.missing());
        list(
                MeasuringBankI18n.Text.ERRORS,
                score.errors().stream().map(AnswerError::item).toList());
    }

    private Component critical() {
        Paragraph items = new Paragraph(
                score.critical().stream().map(this::critical).distinct().collect(Collectors.joining(", ")));
        items.addClassName("onedoor-strong");
        CareCard card = new CareCard(
                Urgency.EMERGENCY, bank.voice(), bank.getI18n().get(MeasuringBankI18n.Text.CRITICAL), items);
        card.getElement().setAttribute("role", "alert");
        return card;
    }

    /** What an item that calls for action is about, with the item's id. */
    private String critical(String item) {
        return scale.criticalTopic(item)
                .map(topic -> bank.voice().say(topic) + " (" + item + ")")
                .orElse(item);
    }

    private String scoreName(String score) {
        return named(scale.scoreName(score), score);
    }

    private String named(Optional<LocalizedText> name, String id) {
        return name.map(text -> bank.voice().say(text)).orElse(id);
    }

    private MeasuringBankI18n.Text status() {
        return switch (score.status()) {
            case COMPLETE -> MeasuringBankI18n.Text.COMPLETE;
            case INCOMPLETE -> MeasuringBankI18n.Text.INCOMPLETE;
            case INVALID -> MeasuringBankI18n.Text.INVALID;
        };
    }

    private String total(ScoreRule total) {
        ScoreRange range = total.range();
        return score.total() == null
                ? bank.voice().say(bank.getI18n().get(MeasuringBankI18n.Text.NO_TOTAL))
                : score.total() + " (" + range.from() + "–" + range.to() + ")";
    }

    private void band(Score.Band band) {
        String name = band.band().name() == null
                ? band.band().id()
                : bank.voice().say(band.band().name());
        row(
                bank.voice().say(bank.getI18n().get(MeasuringBankI18n.Text.BAND)) + subscale(band),
                new Span(name + " (" + band.band().from() + "–" + band.band().to() + ")"));
    }

    private String subscale(Score.Band band) {
        return band.score().equals(Scale.TOTAL) ? "" : ", " + scoreName(band.score());
    }

    private static MeasuringBankI18n.Text answer(@Nullable Boolean raised) {
        if (raised == null) {
            return MeasuringBankI18n.Text.UNKNOWN;
        }
        return raised ? MeasuringBankI18n.Text.YES : MeasuringBankI18n.Text.NO;
    }

    private Span word(MeasuringBankI18n.Text text) {
        return bank.voice().span(bank.getI18n().get(text));
    }

    private void list(MeasuringBankI18n.Text name, List<String> items) {
        if (!items.isEmpty()) {
            row(name, new Span(String.join(", ", items)));
        }
    }

    private void row(MeasuringBankI18n.Text name, Component value) {
        row(bank.voice().say(bank.getI18n().get(name)), value);
    }

    private void row(String name, Component value) {
        rows.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    private String decimal(double points) {
        return String.format(bank.voice().locale(), "%.2f", points);
    }
}
