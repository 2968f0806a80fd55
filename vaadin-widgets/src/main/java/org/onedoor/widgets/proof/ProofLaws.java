package org.onedoor.widgets.proof;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.onedoor.content.proof.ProofReport;
import org.onedoor.content.proof.RegionLaw;
import org.onedoor.navigator.proof.Law;
import org.onedoor.navigator.proof.Verdict;
import org.onedoor.navigator.proof.Verdict.Status;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.proof.ProofReportI18n.Text;

/** Laws, one a row, each with what was found of it in words and by a mark. */
final class ProofLaws extends Div {
    private final ProofReportWidget widget;
    private final NativeTableBody body = new NativeTableBody();

    /** The laws of the navigator. */
    ProofLaws(ProofReportWidget widget, ProofReport report) {
        this(widget, Text.LAWS, Text.CLAIMS);
        report.laws().forEach(this::row);
    }

    private ProofLaws(ProofReportWidget widget, Text heading, Text last) {
        this.widget = widget;
        NativeTable table = new NativeTable(header(last), body);
        table.addClassName("onedoor-table");
        table.getElement().setAttribute("aria-label", widget.say(heading));
        Div holder = new Div(table);
        holder.addClassName("onedoor-table-holder");
        addClassName("onedoor-stack");
        add(
                widget.voice()
                        .put(
                                Heading.section(widget.getHeadingLevel() + 1),
                                widget.getI18n().get(heading)),
                holder);
    }

    /** The laws of regions. */
    static ProofLaws ofRegions(ProofReportWidget widget, ProofReport report) {
        int regions = report.regions().size();
        ProofLaws laws = new ProofLaws(widget, Text.REGIONS, Text.HOLDS_IN);
        laws.addComponentAtIndex(1, widget.voice().paragraph(widget.getI18n().get(Text.REGIONS_LEAD), regions));
        for (RegionLaw law : RegionLaw.values()) {
            int refuted = report.refutedRegions(law);
            laws.row(
                    Text.valueOf(law.name()),
                    refuted == 0 ? Status.PROVED : Status.REFUTED,
                    Text.HOLDS_IN,
                    (regions - refuted) + " / " + regions);
        }
        return laws;
    }

    private NativeTableHeader header(Text last) {
        NativeTableRow row = new NativeTableRow();
        for (Text name : List.of(Text.LAW, Text.OUTCOME, last)) {
            NativeTableHeaderCell cell = widget.voice()
                    .put(new NativeTableHeaderCell(), widget.getI18n().get(name));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private void row(Verdict verdict) {
        String claims = verdict.law().basis() == Law.Basis.CONSTRUCTION
                ? widget.say(Text.BY_CONSTRUCTION)
                : switch (verdict.status()) {
                    case PROVED ->
                        verdict.claims() == 0 ? widget.say(Text.NO_CLAIMS) : String.valueOf(verdict.claims());
                    case REFUTED -> (verdict.claims() - verdict.refutations().size()) + " / " + verdict.claims();
                    case UNDECIDED -> verdict.settled() + " / " + verdict.claims();
                };
        row(Text.valueOf(verdict.law().name()), verdict.status(), Text.CLAIMS, claims);
    }

    private void row(Text law, Status status, Text last, String claims) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(widget.say(law));
        first.getElement().setAttribute("scope", "row");
        Span word = new Span(widget.say(Text.valueOf(status.name())));
        word.addClassNames("onedoor-outcome", "onedoor-outcome-" + status.name().toLowerCase(Locale.ROOT));
        body.add(new NativeTableRow(
                first, cell(Text.OUTCOME, new NativeTableCell(word)), cell(last, new NativeTableCell(claims))));
    }

    /** On a phone, where the columns stand below each other, each value says what it is. */
    private NativeTableCell cell(Text column, NativeTableCell cell) {
        cell.getElement().setAttribute("data-column", widget.say(column));
        return cell;
    }
}
