package org.onedoor.widgets.bank;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleItem;
import org.onedoor.scales.sheet.ResponseSheet;
import org.onedoor.scales.sheet.SheetProblem;
import org.onedoor.scales.sheet.SheetReading;
import org.onedoor.scales.sheet.Values;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.kit.Voice;

/** Many responses at once: a CSV file in, the same with scores out, and every mistake by its row and column. */
final class SheetDesk extends Composite<Div> {

    private final MeasuringBankWidget bank;
    private final Scale scale;
    private final Upload upload = new Upload();
    private final RadioButtonGroup<Values> values = new RadioButtonGroup<>();
    private final Div outcome = new Stack();
    private volatile @Nullable Values chosen; // read by a file that comes in
    private @Nullable ScoredFile scored;
    private SheetReading reading = SheetReading.AS_WRITTEN;

    /** What a file holds, written each time somebody takes it. */
    private interface Written extends Serializable {
        void to(OutputStream out) throws IOException;
    }

    SheetDesk(MeasuringBankWidget bank, Scale scale) {
        this.bank = bank;
        this.scale = scale;
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SheetUpload.LARGEST);
        upload.setAcceptedFileTypes("text/csv", ".csv", ".tsv", ".txt");
        values.setItems(Values.POINTS, Values.PLACES);
        values.addClassName("onedoor-options");
        values.setVisible(ResponseSheet.asksForValues(scale));
        values.addValueChangeListener(change -> {
            chosen = change.getValue();
            upload.setVisible(true);
        });
        upload.setUploadHandler(new SheetUpload(this));
        outcome.getElement().setAttribute("role", "status");
        getContent().addClassName("onedoor-stack");
    }

    /** Scores a file, while the visit goes on. */
    ScoredFile scored(InputStream csv, SheetReading reading) throws IOException {
        return ScoredFile.of(scale, csv, reading);
    }

    /** What is declared of the numbers just now. */
    SheetReading reading() {
        Values meant = chosen;
        return meant == null ? SheetReading.AS_WRITTEN : SheetReading.AS_WRITTEN.with(meant);
    }

    /** Shows what became of a file. */
    void show(ScoredFile file, SheetReading read) {
        scored = file;
        reading = read;
        upload.clearFileList();
        drawOutcome();
    }

    void draw() {
        Voice voice = bank.voice();
        MeasuringBankI18n i18n = bank.getI18n();
        String columns = scale.items().stream().map(ScaleItem::id).collect(Collectors.joining(", "));
        NativeButton choose = new NativeButton(voice.say(i18n.get(MeasuringBankI18n.Text.SHEET_CHOOSE)));
        choose.addClassNames("onedoor-button", "onedoor-main");
        choose.getElement().setAttribute("type", "button");
        upload.setUploadButton(choose);
        upload.setDropLabel(voice.span(i18n.get(MeasuringBankI18n.Text.SHEET_DROP)));
        Anchor empty = save(
                (columns.replace(", ", ",") + "\n").getBytes(StandardCharsets.UTF_8),
                scale.id() + ".csv",
                voice.say(i18n.get(MeasuringBankI18n.Text.SHEET_EMPTY)));
        values.setLabel(voice.say(i18n.get(MeasuringBankI18n.Text.SHEET_VALUES)));
        values.setItemLabelGenerator(kind -> voice.say(i18n.get(
                kind == Values.POINTS ? MeasuringBankI18n.Text.SHEET_POINTS : MeasuringBankI18n.Text.SHEET_PLACES)));
        // Without knowing which they are, a total could come out the wrong way round.
        upload.setVisible(!values.isVisible() || !values.isEmpty());
        getContent().removeAll();
        getContent()
                .add(
                        voice.paragraph(i18n.get(MeasuringBankI18n.Text.SHEET_LEAD), columns),
                        empty,
                        values,
                        upload,
                        outcome);
        drawOutcome();
    }

    private static Anchor save(byte[] bytes, String name, String said) {
        return save(out -> out.write(bytes), name, said);
    }

    private static Anchor save(Written file, String name, String said) {
        DownloadHandler download = event -> {
            event.setFileName(name);
            event.setContentType("text/csv; charset=utf-8");
            file.to(event.getOutputStream());
        };
        Anchor link = new Anchor(download, AttachmentType.DOWNLOAD, said);
        link.addClassName("onedoor-download");
        return link;
    }

    private Written written(ScoredFile file, SheetReading read) {
        return out -> file.write(scale, read, out);
    }

    private void drawOutcome() {
        outcome.removeAll();
        if (scored == null) {
            return;
        }
        Voice voice = bank.voice();
        MeasuringBankI18n i18n = bank.getI18n();
        if (scored.large()) {
            Paragraph large = voice.paragraph(i18n.get(MeasuringBankI18n.Text.SHEET_TOO_LARGE));
            large.addClassName("onedoor-message");
            outcome.add(large);
            return;
        }
        if (scored.refused() != null) {
            Paragraph refused = voice.paragraph(i18n.get(MeasuringBankI18n.Text.SHEET_REFUSED));
            refused.add(new Span(" "), said(scored.refused()));
            refused.addClassName("onedoor-message");
            outcome.add(refused);
            return;
        }
        Paragraph read = voice.paragraph(i18n.get(MeasuringBankI18n.Text.SHEET_READ), scored.rows(), scored.complete());
        read.addClassName("onedoor-strong");
        Anchor save = save(
                written(scored, reading),
                scale.id() + "-scored.csv",
                voice.say(i18n.get(MeasuringBankI18n.Text.SHEET_SAVE)));
        save.addClassName("onedoor-button");
        outcome.add(read, save);
        if (scored.shifted()) {
            Paragraph shifted = voice.paragraph(i18n.get(MeasuringBankI18n.Text.SHEET_SHIFTED));
            shifted.addClassName("onedoor-message");
            outcome.add(shifted);
        }
        if (scored.problems() > 0) {
            outcome.add(problems(voice, i18n, scored));
        }
    }

    private Div problems(Voice voice, MeasuringBankI18n i18n, ScoredFile file) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("onedoor-problems", "onedoor-small");
        file.first().forEach(problem -> list.add(new ListItem(said(problem))));
        Stack problems = new Stack(
                voice.put(
                        Heading.section(bank.getHeadingLevel() + 1),
                        i18n.get(MeasuringBankI18n.Text.SHEET_PROBLEMS),
                        file.problems()),
                list);
        if (file.problems() > file.first().size()) {
            problems.add(voice.paragraph(
                    i18n.get(MeasuringBankI18n.Text.SHEET_MORE), file.first().size()));
        }
        return problems;
    }

    /** The row, the column and, of an item, what is wrong in the language of the page; the rest as the sheet says it. */
    private Span said(SheetProblem problem) {
        Voice voice = bank.voice();
        String place = problem.column() == null
                ? voice.say(bank.getI18n().get(MeasuringBankI18n.Text.ROW), problem.row())
                : voice.say(bank.getI18n().get(MeasuringBankI18n.Text.CELL), problem.row(), problem.column());
        if (problem.item() != null) {
            return new Span(place + ": " + voice.say(bank.getI18n().get(MeasuringBankI18n.Text.NOT_AN_ANSWER)));
        }
        Span message = new Span(problem.message());
        message.getElement().setAttribute("lang", "en");
        return new Span(new Span(place + ": "), message);
    }
}
