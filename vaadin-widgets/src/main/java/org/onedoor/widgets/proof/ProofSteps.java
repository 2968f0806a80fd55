package org.onedoor.widgets.proof;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import org.onedoor.navigator.proof.StepCount;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.proof.ProofReportI18n.Text;

/** How many sets of answers lead to each step; a bar beside each number is as long as the number has digits. */
final class ProofSteps extends Div {
    private final ProofReportWidget widget;
    private final BigNumber all;

    ProofSteps(ProofReportWidget widget, List<StepCount> counts, OptionalInt longest) {
        this.widget = widget;
        this.all = new BigNumber(counts.stream().map(StepCount::answered).reduce(BigInteger.ZERO, BigInteger::add));
        NativeTableBody body = new NativeTableBody();
        counts.forEach(count -> body.add(row(count)));
        body.add(row(widget.say(Text.ALL), all));
        NativeTable table = new NativeTable(header(), body);
        table.addClassName("onedoor-table");
        table.getElement().setAttribute("aria-label", widget.say(Text.STEPS));
        Div holder = new Div(table);
        holder.addClassName("onedoor-table-holder");
        addClassName("onedoor-stack");
        add(
                widget.voice()
                        .put(
                                Heading.section(widget.getHeadingLevel() + 1),
                                widget.getI18n().get(Text.STEPS)),
                widget.voice().paragraph(widget.getI18n().get(Text.STEPS_LEAD)),
                holder);
        longest.ifPresent(most -> add(widget.voice().paragraph(widget.getI18n().get(Text.LONGEST), most)));
    }

    private NativeTableHeader header() {
        NativeTableRow row = new NativeTableRow();
        for (Text name : List.of(Text.STEP, Text.SETS, Text.SHARE, Text.SCALE)) {
            NativeTableHeaderCell cell = widget.voice()
                    .put(new NativeTableHeaderCell(), widget.getI18n().get(name));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(StepCount count) {
        return row(ProofFindings.step(widget, count.step().number()), new BigNumber(count.answered()));
    }

    private NativeTableRow row(String name, BigNumber sets) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                first,
                cell(Text.SETS, sets.in(widget.getLanguage())),
                cell(Text.SHARE, sets.shareOf(all, widget.getLanguage())),
                bar(sets));
    }

    private NativeTableCell cell(Text column, String value) {
        NativeTableCell cell = new NativeTableCell(value);
        cell.getElement().setAttribute("data-column", widget.say(column));
        return cell;
    }

    private NativeTableCell bar(BigNumber sets) {
        Span bar = new Span();
        bar.addClassName("onedoor-proof-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--_part", String.valueOf((double) sets.digits() / Math.max(1, all.digits())));
        NativeTableCell cell = new NativeTableCell(new Span(String.valueOf(sets.digits())));
        if (sets.digits() > 0) {
            cell.add(bar);
        }
        cell.addClassName("onedoor-proof-digits");
        cell.getElement().setAttribute("data-column", widget.say(Text.SCALE));
        return cell;
    }
}
