package org.onedoor.widgets.door;

import static org.onedoor.widgets.door.DoorI18n.Text.DOORS;
import static org.onedoor.widgets.door.DoorI18n.Text.FIND;
import static org.onedoor.widgets.door.DoorI18n.Text.FOR_ME;
import static org.onedoor.widgets.door.DoorI18n.Text.FOR_ME_TEXT;
import static org.onedoor.widgets.door.DoorI18n.Text.FOR_SOMEONE;
import static org.onedoor.widgets.door.DoorI18n.Text.FOR_SOMEONE_TEXT;
import static org.onedoor.widgets.door.DoorI18n.Text.HELP_TITLE;
import static org.onedoor.widgets.door.DoorI18n.Text.LEAD;
import static org.onedoor.widgets.door.DoorI18n.Text.PRIVACY;
import static org.onedoor.widgets.door.DoorI18n.Text.PROFESSIONAL;
import static org.onedoor.widgets.door.DoorI18n.Text.PROFESSIONAL_TEXT;
import static org.onedoor.widgets.door.DoorI18n.Text.QUESTIONNAIRES;
import static org.onedoor.widgets.door.DoorI18n.Text.RESUME;
import static org.onedoor.widgets.door.DoorI18n.Text.WELCOME;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import org.onedoor.vocabulary.Audience;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.kit.Voice;

/** The first screen: a welcome, the doors, and where help is now. */
final class DoorStart extends Div {

    private final SingleDoor door;
    private final DoorI18n i18n;
    private final int level;
    private final Div help = new Div();
    private Voice voice;
    private Heading title;

    DoorStart(SingleDoor door, int level) {
        this.door = door;
        this.level = level;
        this.i18n = door.getI18n();
        this.voice = door.voice();
        addClassNames("onedoor-start");
        title = draw();
    }

    private Heading draw() {
        Heading heading = voice.put(Heading.title(level), i18n.get(WELCOME));
        removeAll();
        add(welcome(heading), doors(level + 1), aside(level + 1));
        return heading;
    }

    /** Follows the door to another language or region; where only the region changed, the chooser keeps the focus. */
    void follow() {
        if (voice.equals(door.voice())) {
            showHelp();
        } else {
            voice = door.voice();
            title = draw();
        }
    }

    private void showHelp() {
        help.removeAll();
        help.add(door.help());
    }

    Heading title() {
        return title;
    }

    private Stack welcome(Heading heading) {
        Paragraph lead = voice.paragraph(i18n.get(LEAD));
        lead.addClassName("onedoor-lead");
        Paragraph privacy = voice.paragraph(i18n.get(PRIVACY));
        privacy.addClassName("onedoor-quiet");
        return new Stack(heading, lead, privacy);
    }

    private Section doors(int level) {
        UnorderedList doors = new UnorderedList();
        doors.addClassName("onedoor-doors");
        doors.add(new ListItem(door(FOR_ME, FOR_ME_TEXT, () -> door.walk(Audience.SELF))));
        doors.add(new ListItem(door(FOR_SOMEONE, FOR_SOMEONE_TEXT, () -> door.walk(Audience.LOVED_ONE))));
        door.getProfessionalsLink().ifPresent(href -> doors.add(new ListItem(professional(href))));
        Section section = new Section(voice.put(Heading.section(level), i18n.get(DOORS)), doors, find());
        door.getQuestionnairesLink().ifPresent(href -> section.add(questionnaires(href)));
        section.addClassName("onedoor-stack");
        if (door.underWay()) {
            section.addComponentAtIndex(1, resume());
        }
        return section;
    }

    private NativeButton door(DoorI18n.Text name, DoorI18n.Text text, SerializableRunnable open) {
        NativeButton button = voice.button(i18n.get(name), click -> open.run());
        button.removeAll();
        button.addClassName("onedoor-way-in");
        button.add(words(name, text));
        return button;
    }

    private Anchor professional(String href) {
        Anchor link = new Anchor(href);
        link.addClassNames("onedoor-button", "onedoor-way-in", "onedoor-way-in-quiet");
        link.add(words(PROFESSIONAL, PROFESSIONAL_TEXT));
        return link;
    }

    private Span words(DoorI18n.Text name, DoorI18n.Text text) {
        Span title = voice.span(i18n.get(name));
        title.addClassName("onedoor-subheading");
        Span more = voice.span(i18n.get(text));
        more.addClassName("onedoor-way-in-text");
        Span words = new Span(title, more);
        words.addClassName("onedoor-way-in-words");
        return words;
    }

    private NativeButton find() {
        NativeButton find = voice.button(i18n.get(FIND), click -> door.find());
        find.addClassNames("onedoor-plain", "onedoor-find");
        return find;
    }

    private Anchor questionnaires(String href) {
        Anchor link = voice.put(new Anchor(), i18n.get(QUESTIONNAIRES));
        link.setHref(href);
        link.addClassNames("onedoor-button", "onedoor-plain", "onedoor-find");
        return link;
    }

    private NativeButton resume() {
        NativeButton resume = voice.button(i18n.get(RESUME), click -> door.resume());
        resume.addClassName("onedoor-main");
        return resume;
    }

    private Div aside(int level) {
        showHelp();
        Section now = new Section(voice.put(Heading.section(level), i18n.get(HELP_TITLE)), help);
        now.addClassNames("onedoor-stack", "onedoor-help-now");
        Div aside = new Div(door.regionChooser(), now);
        aside.addClassName("onedoor-aside");
        return aside;
    }
}
