package org.onedoor.widgets.contact;

import static org.onedoor.widgets.contact.CrisisI18n.Text.ALWAYS_ALL_RIGHT;
import static org.onedoor.widgets.contact.CrisisI18n.Text.LABEL;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.model.Channel;
import org.onedoor.widgets.kit.DoorWidget;
import org.onedoor.widgets.kit.Stack;

/**
 * Where help is now: plain links that call, in the language of the page, first on every screen and never dismissed.
 *
 * <p>The links and the list behind them are in the page itself, so they work when the server has gone. Put it first on a page
 * of your own; every {@link CapabilityWidget} brings its own.
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/service.css")
@StyleSheet("context://onedoor/crisis-bar.css")
public final class CrisisBar extends DoorWidget {

    private static final int LINKS = 3;

    private CrisisI18n i18n = new CrisisI18n();
    private ServiceI18n services = new ServiceI18n();
    private @Nullable String exitPage;
    private @Nullable SerializableRunnable erase;

    /** A bar with the contacts of the bundled national pack. */
    public CrisisBar() {
        this(bundled());
    }

    /** A bar with the contacts of an edition. */
    public CrisisBar(Edition edition) {
        super(edition);
        getContent().addClassName("onedoor-crisis-holder");
        draw();
    }

    /** The words it says: the library's own unless others were set. */
    public CrisisI18n getI18n() {
        return i18n;
    }

    /**
     * Says other words, at once.
     *
     * @param i18n the words; never null
     */
    public void setI18n(CrisisI18n i18n) {
        say(i18n, services);
    }

    /** Says other words, also on the contacts behind the links. */
    void say(CrisisI18n crisis, ServiceI18n contacts) {
        i18n = Objects.requireNonNull(crisis, "i18n");
        services = contacts;
        draw();
    }

    /** Where the quick exit leads; empty while it leads to the page that its words name. */
    public Optional<String> getExitPage() {
        return Optional.ofNullable(exitPage);
    }

    /**
     * Leads the quick exit elsewhere, at once.
     *
     * @param href of a page that says nothing of this one; null, as at first, for the one that the words name
     */
    public void setExitPage(@Nullable String href) {
        exitPage = href;
        draw();
    }

    /** Offers to erase the answers, or has nothing to erase. */
    void offerErasing(@Nullable SerializableRunnable offered) {
        boolean same = (offered == null) == (erase == null);
        erase = offered;
        if (!same) {
            draw();
        }
    }

    /** Who can be called or written to at once, in the order that is proved. */
    public static List<Match> contacts(DoorWidget seeker) {
        return seeker.edition().crisis(seeker.voice().language(), seeker.now().toInstant());
    }

    @Override
    protected void draw() {
        List<Match> contacts = contacts(this);
        Nav bar = new Nav();
        bar.addClassName("onedoor-crisis-bar");
        bar.getElement().setAttribute("aria-label", voice().say(i18n.get(LABEL)));
        Div line = new Div(all(contacts), links(contacts));
        contacts.stream()
                .limit(LINKS)
                .flatMap(contact -> notEverywhere(contact).stream())
                .forEach(line::add);
        line.add(new WaysOut(voice(), i18n, exitPage, erase));
        line.addClassName("onedoor-crisis-line");
        bar.add(line);
        getContent().removeAll();
        getContent().add(bar);
    }

    private NativeDetails all(List<Match> contacts) {
        NativeDetails all = voice().fold(
                        i18n.get(LABEL),
                        new Stack(
                                voice().paragraph(i18n.get(ALWAYS_ALL_RIGHT)),
                                new Contacts(contacts, voice(), services, now())));
        all.addClassName("onedoor-crisis-all");
        return all;
    }

    /** Said of the number, as it stands apart from it. */
    private Optional<Paragraph> notEverywhere(Match contact) {
        Optional<Paragraph> where = NotEverywhere.numbered(contact, voice());
        where.ifPresent(words -> words.addClassName("onedoor-crisis-where"));
        return where;
    }

    private UnorderedList links(List<Match> contacts) {
        UnorderedList links = new UnorderedList();
        links.addClassName("onedoor-crisis-links");
        contacts.stream()
                .filter(contact -> contact.channel().kind() == Channel.Kind.PHONE)
                .limit(LINKS)
                .forEach(contact -> links.add(item(contact)));
        return links;
    }

    /** On a phone there is room for those only that are for everybody. */
    private ListItem item(Match contact) {
        ListItem item = new ListItem(link(contact));
        item.setClassName("onedoor-crisis-everybody", contact.service().emergency());
        return item;
    }

    /** The name and the number, which some names hold already. */
    private Anchor link(Match contact) {
        String number = contact.channel().value();
        Anchor link = ContactLink.phone(contact.channel(), "");
        link.addClassName("onedoor-crisis-link");
        Span name = voice().span(contact.service().name());
        name.setText(name.getText().replaceAll(" ?\\Q" + number + "\\E,?", "") + " ");
        name.addClassName("onedoor-crisis-name");
        Span digits = new Span(number);
        digits.addClassName("onedoor-crisis-number");
        link.add(name, digits);
        return link;
    }
}
