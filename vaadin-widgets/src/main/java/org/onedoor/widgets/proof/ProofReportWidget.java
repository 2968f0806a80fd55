package org.onedoor.widgets.proof;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.content.proof.PartTexts;
import org.onedoor.content.proof.ProofReport;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.proof.Verdict.Status;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;

/**
 * What is proved of a navigator for all possible answers, for professionals: each law with what was found of it, how many sets of
 * answers lead to each step, the longest walk, the rules that others make unnecessary, and for what does not hold the shortest
 * walk that shows it.
 *
 * <p>A navigator is proved once for the whole server, by a thread of its own, when a report of it is first on a page; until then
 * the widget says that it is being worked out. It appears by push where the page has it, otherwise the page asks once a second.
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
@StyleSheet("context://onedoor/scale.css")
@StyleSheet("context://onedoor/measuring-bank.css")
@StyleSheet("context://onedoor/proof-report.css")
public final class ProofReportWidget extends CapabilityWidget<ProofReportI18n> {
    private static final int ASK_MILLIS = 1000;

    private final Section page = new Section();
    private final Paragraph status = new Paragraph();
    private final Stack found = new Stack().wide();
    private final @Nullable Navigator alone;

    /** What is proved of the bundled national pack. */
    public ProofReportWidget() {
        this(bundled());
    }

    /** What is proved of the navigator of an edition, and of every region of its pack. */
    public ProofReportWidget(Edition edition) {
        this(edition, null);
    }

    /** What is proved of a navigator, with the crisis contacts of the bundled national pack. */
    public ProofReportWidget(Navigator navigator) {
        this(bundled(), navigator);
    }

    private ProofReportWidget(Edition edition, @Nullable Navigator alone) {
        super(edition, new ProofReportI18n());
        this.alone = alone;
        status.getElement().setAttribute("role", "status");
        status.addClassName("onedoor-proof-status");
        page.addClassNames("onedoor-page", "onedoor-stack");
        getContent().addClassNames("onedoor-scale", "onedoor-measuring-bank", "onedoor-proof-report");
        getContent().add(page);
        draw();
    }

    Navigator navigator() {
        return alone == null ? edition().navigator() : alone;
    }

    PartTexts texts() {
        return new PartTexts(navigator());
    }

    String say(ProofReportI18n.Text text, Object... fill) {
        return voice().say(getI18n().get(text), fill);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        CompletableFuture<?> known = known();
        if (!known.isDone()) {
            tell(known, attached.getUI());
        }
        draw();
    }

    private CompletableFuture<?> known() {
        CompletableFuture<ProofReport> report = Proofs.of(navigator());
        return alone == null ? CompletableFuture.allOf(report, Proofs.regions(edition())) : report;
    }

    /** Shows what is found when it is known, unless the page has gone by then. */
    private void tell(CompletableFuture<?> known, UI ui) {
        boolean asks = !ui.getPushConfiguration().getPushMode().isEnabled() && ui.getPollInterval() < 0;
        if (asks) {
            ui.setPollInterval(ASK_MILLIS);
        }
        Runnable show = ui.accessLater(
                () -> {
                    if (asks) {
                        ui.setPollInterval(-1);
                    }
                    draw();
                },
                () -> {});
        known.whenComplete((report, failure) -> show.run());
    }

    @Override
    protected void draw() {
        page.removeAll();
        found.removeAll();
        page.getElement().setAttribute("aria-label", say(ProofReportI18n.Text.LABEL));
        page.add(
                voice().put(Heading.title(getHeadingLevel()), getI18n().get(ProofReportI18n.Text.TITLE)),
                voice().paragraph(getI18n().get(ProofReportI18n.Text.LEAD)),
                about(),
                status,
                found);
        CompletableFuture<?> known = getContent().isAttached() ? known() : new CompletableFuture<>();
        page.getElement().setAttribute("aria-busy", String.valueOf(!known.isDone()));
        if (!known.isDone()) {
            status(ProofReportI18n.Text.WORKING, "onedoor-proof-working");
        } else if (known.isCompletedExceptionally()) {
            status(ProofReportI18n.Text.FAILED, "onedoor-proof-undecided");
        } else {
            ProofReport report = Proofs.of(navigator()).join();
            show(alone == null ? report.with(Proofs.regions(edition()).join()) : report);
        }
    }

    private Paragraph about() {
        NavigatorDefinition definition = navigator().definition();
        return voice().paragraph(
                        getI18n().get(ProofReportI18n.Text.ABOUT),
                        voice().say(definition.title()),
                        definition.version(),
                        definition.items().size(),
                        definition.rules().size() + definition.dangerRules().size());
    }

    private void show(ProofReport report) {
        status(report.status());
        ProofFindings findings = new ProofFindings(this);
        findings.refuted(report).ifPresent(found::add);
        findings.regions(report).ifPresent(found::add);
        found.add(new ProofLaws(this, report));
        if (!report.regions().isEmpty()) {
            found.add(ProofLaws.ofRegions(this, report));
        }
        report.counts().ifPresent(counts -> found.add(new ProofSteps(this, counts, report.mostQuestions())));
        report.masked().ifPresent(masked -> found.add(findings.masked(masked)));
    }

    private void status(Status status) {
        switch (status) {
            case PROVED -> status(ProofReportI18n.Text.ALL_PROVED, "onedoor-proof-proved");
            case REFUTED -> status(ProofReportI18n.Text.SOME_REFUTED, "onedoor-proof-refuted");
            case UNDECIDED -> status(ProofReportI18n.Text.SOME_UNDECIDED, "onedoor-proof-undecided");
        }
    }

    private void status(ProofReportI18n.Text text, String look) {
        status.setClassName("onedoor-proof-status");
        status.addClassName(look);
        status.setText(say(text));
    }
}
