package org.onedoor.widgets.scale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Form;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.ScoringContext;
import org.onedoor.vocabulary.Language;
import org.onedoor.widgets.kit.Stack;

/** The items of a scale, one below another. */
final class ScaleForm extends ScalePage {

    private final Language wording;
    private final List<ScaleRow> rows = new ArrayList<>();
    private final Paragraph answered = new Paragraph();
    private final Paragraph message = new Paragraph();

    ScaleForm(ScaleWidget widget, Language wording) {
        super(widget);
        this.wording = wording;
        Form form = widget.getScale().form(wording);
        getContent().add(widget.isApart() ? lead(form) : new Stack(title(), lead(form)).tight());
        notes();
        String stem = form.instructions() == null ? "" : stem(form.instructions());
        getContent().add(list(form, stem), finish());
        refresh();
    }

    private Paragraph lead(Form form) {
        Paragraph lead = say(
                ScaleI18n.Text.HOW_LONG,
                (int) form.items().stream().filter(item -> !item.optional()).count(),
                widget().getScale().minutes());
        lead.add(" " + voice().say(widget().getI18n().get(ScaleI18n.Text.STAYS_HERE)));
        lead.addClassName("onedoor-quiet");
        return lead;
    }

    private void notes() {
        boolean begun = !widget().draft().answers().isEmpty();
        if (wording != voice().language()) {
            getContent().add(say(begun ? ScaleI18n.Text.BEGUN_IN : ScaleI18n.Text.OTHER_LANGUAGE));
        }
        if (formal()) {
            getContent().add(sayQuietly(ScaleI18n.Text.FORMAL));
        }
        if (begun) {
            Div resumed = new Div(sayQuietly(ScaleI18n.Text.RESUMED), startAgain());
            resumed.addClassName("onedoor-resumed");
            getContent().add(resumed);
        }
    }

    /** Shows what is asked of every item, and says by which id a row can point to it. */
    private String stem(String words) {
        Paragraph stem = new Paragraph(words);
        stem.setId("onedoor-" + UUID.randomUUID());
        stem.addClassNames("onedoor-stem", "onedoor-strong");
        stem.getElement().setAttribute("lang", wording.tag());
        getContent().add(stem);
        return stem.getId().orElseThrow();
    }

    private boolean formal() {
        return widget().getScale().definition().translations().stream()
                .filter(one -> one.language().equals(wording.tag()))
                .anyMatch(one -> Boolean.TRUE.equals(one.formal()));
    }

    private OrderedList list(Form form, String stem) {
        OrderedList list = new OrderedList();
        list.addClassName("onedoor-scale-items");
        list.getElement().setAttribute("lang", wording.tag());
        for (Form.Item item : form.items()) {
            ScaleRow row = new ScaleRow(item, stem, widget().draft().answers().get(item.id()));
            if (item.optional()) {
                row.note(sayQuietly(ScaleI18n.Text.OPTIONAL));
            }
            row.onAnswer(value -> answer(item.id(), value));
            rows.add(row);
            list.add(row);
        }
        return list;
    }

    private Div finish() {
        answered.addClassNames("onedoor-quiet", "onedoor-progress");
        message.addClassName("onedoor-message");
        message.getElement().setAttribute("role", "alert");
        NativeButton see = voice().button(widget().getI18n().get(ScaleI18n.Text.SEE_RESULT), click -> finished());
        see.addClassName("onedoor-main");
        Div line = new Div(answered, see);
        line.addClassName("onedoor-walk");
        return new Stack(message, line);
    }

    private void answer(String item, @Nullable Integer value) {
        widget().answer(item, value, wording);
        message.setText("");
        refresh();
    }

    /** Fits the page to the answers without touching the row that has the focus. */
    private void refresh() {
        Score score = widget().score();
        for (ScaleRow row : rows) {
            row.setVisible(asked(row.item()));
            row.warn(score.critical().contains(row.item()) ? danger() : null);
            row.unmark();
        }
        // An item that may be left open appears late and is not counted, so that nine stay nine.
        List<ScaleRow> counted = rows.stream()
                .filter(ScaleRow::isVisible)
                .filter(row -> !row.isOptional())
                .toList();
        long given = counted.stream().filter(ScaleRow::isAnswered).count();
        answered.setText(voice().say(widget().getI18n().get(ScaleI18n.Text.ANSWERED), given, counted.size()));
    }

    private boolean asked(String item) {
        Scale scale = widget().getScale();
        Map<String, Integer> answers = widget().draft().answers();
        int[] values = scale.items().stream()
                .mapToInt(one -> answers.getOrDefault(one.id(), Scale.UNANSWERED))
                .toArray();
        return scale.asked(scale.itemIndex(item), values, ScoringContext.NONE).orElse(false);
    }

    private void finished() {
        Score score = widget().score();
        if (score.status() == Score.Status.COMPLETE) {
            widget().showResult();
            return;
        }
        List<String> missing = score.missing();
        ScaleI18n i18n = widget().getI18n();
        message.setText(
                missing.size() == 1
                        ? voice().say(i18n.get(ScaleI18n.Text.ONE_MISSING))
                        : voice().say(i18n.get(ScaleI18n.Text.MISSING), missing.size()));
        String here = voice().say(i18n.get(ScaleI18n.Text.MISSING_HERE));
        List<ScaleRow> open =
                rows.stream().filter(row -> missing.contains(row.item())).toList();
        open.forEach(row -> row.mark(here, voice().language()));
        open.stream().findFirst().ifPresent(ScaleRow::arrive);
    }
}
