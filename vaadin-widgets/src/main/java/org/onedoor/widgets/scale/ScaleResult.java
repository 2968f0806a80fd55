package org.onedoor.widgets.scale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import org.onedoor.scales.Scale;
import org.onedoor.scales.Score;
import org.onedoor.scales.ScoreRule;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.scales.definition.Translation.Status;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;

/** The score of a full form: how many points, what they may mean, and what to do. */
final class ScaleResult extends ScalePage {

    private final Score score;
    private final boolean interpretation;

    ScaleResult(ScaleWidget widget, Score score, boolean interpretation) {
        super(widget);
        this.score = score;
        this.interpretation = interpretation;
        boolean critical = !score.critical().isEmpty();
        getContent().add(new Stack(sayQuietly(ScaleI18n.Text.RESULT), title()).tight());
        if (critical) {
            getContent().add(danger());
        }
        getContent().add(points());
        getContent().add(meaning(), toDo());
        if (!critical) {
            getContent().add(contactsNow());
        }
        getContent().add(ways(), smallPrint());
    }

    private Div points() {
        Stack points = new Stack();
        widget().getScale().total().ifPresent(total -> points.add(line(total, true)));
        List<ScoreRule> others = widget().getScale().scores().stream()
                .filter(rule -> !rule.id().equals(Scale.TOTAL))
                .filter(rule -> score.points(rule.id()).isPresent())
                .toList();
        if (!others.isEmpty()) {
            points.add(voice().put(
                            Heading.section(widget().getHeadingLevel() + 1),
                            widget().getI18n().get(ScaleI18n.Text.SUBSCORES)));
            others.forEach(rule -> points.add(line(rule, false)));
        }
        return points;
    }

    private Div line(ScoreRule rule, boolean total) {
        int reached = score.points(rule.id()).orElseThrow();
        Paragraph said = total
                ? say(ScaleI18n.Text.POINTS, reached, rule.range().to())
                : new Paragraph(
                        name(rule) + ": " + reached + " / " + rule.range().to());
        said.addClassName(total ? "onedoor-points" : "onedoor-strong");
        Stack line = new Stack(said).tight();
        if (interpretation) {
            List<SeverityBand> bands = widget().getScale().bands(rule.id());
            if (!bands.isEmpty()) {
                line.add(new BandLine(rule.range(), bands, reached));
            }
            widget().getScale()
                    .band(rule.id(), reached)
                    .filter(band -> band.name() != null)
                    .map(this::said)
                    .ifPresent(line::add);
        }
        return line;
    }

    private String name(ScoreRule rule) {
        return widget().getScale()
                .scoreName(rule.id())
                .map(name -> voice().say(name))
                .orElse(rule.id());
    }

    private Paragraph said(SeverityBand band) {
        return say(ScaleI18n.Text.BAND, voice().say(band.name()), band.from(), band.to());
    }

    private Section part(ScaleI18n.Text heading) {
        Section part = new Section(voice().put(
                        Heading.section(widget().getHeadingLevel() + 1),
                        widget().getI18n().get(heading)));
        part.addClassNames("onedoor-stack", "onedoor-part");
        return part;
    }

    private Section meaning() {
        Section part = part(ScaleI18n.Text.MEANING);
        part.add(say(interpretation ? ScaleI18n.Text.MEANING_TEXT : ScaleI18n.Text.NO_INTERPRETATION));
        return part;
    }

    private Section toDo() {
        Section part = part(ScaleI18n.Text.TO_DO);
        UnorderedList steps = new UnorderedList();
        advice().forEach(steps::add);
        steps.add(step(ScaleI18n.Text.TO_DO_TALK));
        if (score.critical().isEmpty()) {
            steps.add(step(ScaleI18n.Text.TO_DO_AGAIN));
        }
        steps.addClassName("onedoor-marked");
        part.add(steps);
        return part;
    }

    /** What to do at this level. After an answer that calls for action no other advice may sound milder. */
    private List<ListItem> advice() {
        if (!score.critical().isEmpty()) {
            return List.of(step(ScaleI18n.Text.TO_DO_CRITICAL));
        }
        if (!interpretation) {
            return List.of(step(ScaleI18n.Text.TO_DO_HELP));
        }
        List<ListItem> advised = score.bands().stream()
                .filter(reached -> reached.band().advice() != null)
                .map(this::advised)
                .toList();
        return advised.isEmpty() ? List.of(step(withoutLevels())) : advised;
    }

    private ListItem advised(Score.Band reached) {
        ListItem advised = voice().point(reached.band().advice());
        if (!reached.score().equals(Scale.TOTAL)) {
            widget().getScale()
                    .scoreName(reached.score())
                    .ifPresent(
                            name -> advised.getElement().insertChild(0, Element.createText(voice().say(name) + ": ")));
        }
        return advised;
    }

    private ScaleI18n.Text withoutLevels() {
        if (score.flags().isEmpty()) {
            return ScaleI18n.Text.TO_DO_HELP;
        }
        boolean raised = score.flags().stream().anyMatch(flag -> Boolean.TRUE.equals(flag.raised()));
        return raised ? ScaleI18n.Text.TO_DO_RAISED : ScaleI18n.Text.TO_DO_QUIET;
    }

    private ListItem step(ScaleI18n.Text text) {
        return voice().point(widget().getI18n().get(text));
    }

    private Section contactsNow() {
        Section part = part(ScaleI18n.Text.CONTACTS);
        part.add(Contacts.brief(contacts(), voice(), widget().getI18n().services(), widget().now()));
        return part;
    }

    private Div ways() {
        NativeButton change =
                voice().button(widget().getI18n().get(ScaleI18n.Text.CHANGE), click -> widget().showForm());
        NativeButton print = voice().button(
                        widget().getI18n().get(ScaleI18n.Text.PRINT),
                        click -> click.getSource().getElement().executeJs("window.print()"));
        Div ways = new Div(change, print, startAgain());
        ways.addClassNames("onedoor-reach", "onedoor-screen-only");
        return ways;
    }

    private Footer smallPrint() {
        Scale scale = widget().getScale();
        Footer print = new Footer(say(ScaleI18n.Text.NOT_A_DIAGNOSIS), say(ScaleI18n.Text.DEMO_CONTENT));
        widget().wording().map(scale::form).ifPresent(form -> {
            print.add(say(ScaleI18n.Text.RIGHTS, form.attribution()));
            if (form.status() == Status.TRANSCRIBED) {
                print.add(say(ScaleI18n.Text.TRANSCRIBED));
            }
        });
        LocalDate today = widget().today();
        print.add(say(ScaleI18n.Text.VERSION, voice().say(scale.name()), scale.version(), voice().day(today)));
        print.addClassNames("onedoor-small-print", "onedoor-quiet", "onedoor-small");
        return print;
    }
}
