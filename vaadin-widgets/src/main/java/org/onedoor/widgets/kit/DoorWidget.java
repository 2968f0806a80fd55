package org.onedoor.widgets.kit;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.Language;

/**
 * What every widget of the door has: an edition it shows, a language it speaks and a region it looks from.
 *
 * <p>A widget starts in the language of the visit, otherwise in that of the {@link UI}, otherwise in Finnish. It takes the width
 * that it is given, unless it is told another. All it keeps is serializable.
 */
@JsModule("context://onedoor/visit.js")
public abstract class DoorWidget extends Composite<Div> implements HasStyle, HasSize {

    private Edition home;
    private Edition edition;
    private Voice voice;
    private @Nullable String municipality;
    private Clock clock = Clock.systemUTC();
    private final List<DoorWidget> parts = new ArrayList<>();

    protected DoorWidget(Edition edition) {
        this.home = edition;
        this.edition = edition;
        this.voice = new Voice(
                firstLanguage(),
                VisitMemory.easyLanguage(),
                edition.regions().country().code());
        VisitMemory.municipality().filter(this::known).ifPresent(this::settle);
        getContent().addClassName("onedoor");
        // As a block does in a page; a layout of Vaadin's would let it shrink to its words, or grow to its widest part.
        setWidthFull();
        setMinWidth("0");
        markLanguage();
    }

    /** The national pack, for a widget that was given none. */
    protected static Edition bundled() {
        return ContentPack.bundled("national").edition();
    }

    private static Language firstLanguage() {
        return VisitMemory.language()
                .or(() -> Optional.ofNullable(UI.getCurrent())
                        .flatMap(ui -> Language.find(ui.getLocale().toLanguageTag())))
                .orElse(Language.FI);
    }

    /** Draws the widget anew, in its language and for its region. */
    protected abstract void draw();

    /** Takes a widget into this one: it speaks and looks as this one does, and a municipality chosen in it is chosen here. */
    protected final <P extends DoorWidget> P part(P part) {
        parts.add(part);
        part.addRegionChangedListener(change -> move(change.municipality().orElse(null), change.isFromClient()));
        part.follow(this);
        return part;
    }

    /** Lets go of a part that the page around has itself. */
    protected final void leaveOut(DoorWidget part) {
        parts.remove(part);
        part.getElement().removeFromParent();
        part.getContent().removeAll();
    }

    /** Draws the widget and all it is made of. */
    protected final void drawAll() {
        parts.forEach(part -> part.follow(this));
        draw();
    }

    final void follow(DoorWidget whole) {
        boolean same = edition.equals(whole.edition) && voice.equals(whole.voice) && clock.equals(whole.clock);
        home = whole.home;
        edition = whole.edition;
        municipality = whole.municipality;
        voice = whole.voice;
        clock = whole.clock;
        if (!same) {
            markLanguage();
            drawAll();
        }
    }

    /** The content it shows, as the visitor's own region has it. */
    public final Edition edition() {
        return edition;
    }

    /** How it speaks just now; for what a widget is made of. */
    public final Voice voice() {
        return voice;
    }

    /** The time it tells: that of the server, by the clocks of the edition's country. */
    public final ZonedDateTime now() {
        return edition.regions().timeOf(clock.instant());
    }

    /** The day by the clocks of the edition's country. */
    public final LocalDate today() {
        return now().toLocalDate();
    }

    /** Tells another time, for tests. */
    void setClock(Clock clock) {
        this.clock = clock;
        drawAll();
    }

    private void settle(@Nullable String code) {
        municipality = code;
        edition = code == null ? home : home.at(code);
    }

    /** The language it speaks: that of the visit unless set, otherwise that of the page, otherwise Finnish. */
    public Language getLanguage() {
        return voice.language();
    }

    /**
     * Speaks another language, at once and in every part that is open; what has been answered stays.
     *
     * @param language the language; never null
     */
    public void setLanguage(Language language) {
        speak(voice.in(Objects.requireNonNull(language, "language")));
    }

    /** Whether it speaks easy language where the content has it: not unless set. */
    public boolean isEasyLanguage() {
        return voice.easy();
    }

    /** Speaks easy language (selkokieli, lättläst) where the content has it, or ordinary language, at once. */
    public void setEasyLanguage(boolean easy) {
        speak(voice.inEasyLanguage(easy));
    }

    private void speak(Voice next) {
        if (!next.equals(voice)) {
            voice = next;
            markLanguage();
            drawAll();
            fireEvent(new LanguageChangedEvent(this, next.language(), next.easy()));
        }
    }

    private void markLanguage() {
        getContent().getElement().setAttribute("lang", voice.language().tag());
    }

    /**
     * Shows the edition of a region of the same pack, such as the welfare area that a portal belongs to, at once.
     *
     * @param code of the region; never null
     * @throws IllegalArgumentException if the pack has no such region
     */
    public void setRegion(String code) {
        home = home.at(code);
        settle(municipality);
        drawAll();
    }

    /** The municipality that help is looked for in; empty when none was told. */
    public Optional<String> getMunicipality() {
        return Optional.ofNullable(municipality);
    }

    /**
     * Looks for help in a municipality, as its own region shows it, at once.
     *
     * @param code its three digits; null, as at first unless the visit knows better, for the whole region of the widget
     * @throws IllegalArgumentException if the edition does not know it
     */
    public void setMunicipality(@Nullable String code) {
        if (code != null && !known(code)) {
            throw new IllegalArgumentException("The edition has no region " + code);
        }
        move(code, false);
    }

    private boolean known(String code) {
        return edition.regions().findRegion(code).isPresent();
    }

    /** Looks from another municipality, chosen by the visitor or by the host. */
    protected final void move(@Nullable String code, boolean fromClient) {
        if (!Objects.equals(code, municipality)) {
            settle(code);
            drawAll();
            fireEvent(new RegionChangedEvent(this, fromClient, code));
        }
    }

    /** Forgets the municipality, here and for the rest of the visit. */
    protected final void forgetMunicipality() {
        VisitMemory.municipality(null);
        move(null, false);
    }

    /** Hears when the language changes. */
    public Registration addLanguageChangedListener(ComponentEventListener<LanguageChangedEvent> listener) {
        return addListener(LanguageChangedEvent.class, listener);
    }

    /** Hears when another municipality is chosen. */
    public Registration addRegionChangedListener(ComponentEventListener<RegionChangedEvent> listener) {
        return addListener(RegionChangedEvent.class, listener);
    }
}
