package org.onedoor.elements;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.WebComponentExporter;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.widgets.bank.MeasuringBankWidget;
import org.onedoor.widgets.contact.CapabilityWidget;
import org.onedoor.widgets.door.PartToCome;
import org.onedoor.widgets.door.SingleDoor;
import org.onedoor.widgets.kit.DoorWidget;
import org.onedoor.widgets.navigator.NavigatorWidget;
import org.onedoor.widgets.scale.ScaleWidget;

/**
 * What stands inside an element on a foreign page: the widget, made for the region that the page names and dressed with the
 * style sheets, which a shadow root does not get from anywhere else.
 *
 * <p>A code that no region has is told in the browser's console, and the element then shows the whole country.
 */
@JsModule("context://onedoor/element.js")
public final class EmbeddedPart extends Composite<Div> {
    /** All that a widget may need, in the order of the cascade. */
    static final List<String> STYLE_SHEETS = List.of(
            "aura/aura.css",
            "onedoor/onedoor.css",
            "onedoor/service.css",
            "onedoor/crisis-bar.css",
            "onedoor/navigator.css",
            "onedoor/service-finder.css",
            "onedoor/scale.css",
            "onedoor/measuring-bank.css",
            "onedoor/proof-report.css",
            "onedoor/door.css");

    private SerializableFunction<Edition, DoorWidget> make = PartToCome::new;
    private String region = "";
    private String municipality = "";
    private String lang = "";
    private String scale = "";
    private boolean interpretation = true;
    private @Nullable DoorWidget widget;

    /** Declares the attributes that every element takes. */
    static void attributes(WebComponentExporter<EmbeddedPart> exporter) {
        exporter.addProperty("region", "").onChange(EmbeddedPart::setRegion);
        exporter.addProperty("municipality", "").onChange(EmbeddedPart::setMunicipality);
        exporter.addProperty("lang", "").onChange(EmbeddedPart::setLang);
    }

    /** Says which widget it is. */
    void holds(SerializableFunction<Edition, DoorWidget> make) {
        this.make = make;
    }

    private void setRegion(@Nullable String code) {
        region = Objects.requireNonNullElse(code, "").strip();
        if (widget != null) {
            widget.setRegion(
                    area().orElseGet(DoorContent.current().regions()::country).code());
        }
    }

    private void setMunicipality(@Nullable String code) {
        municipality = Objects.requireNonNullElse(code, "").strip();
        if (widget != null) {
            widget.setMunicipality(
                    known("municipality", municipality).map(Region::code).orElse(null));
        }
    }

    private void setLang(@Nullable String tag) {
        lang = Objects.requireNonNullElse(tag, "").strip();
        if (widget != null) {
            language().ifPresent(widget::setLanguage);
        }
    }

    void setScale(@Nullable String id) {
        scale = Objects.requireNonNullElse(id, "").strip();
        if (widget instanceof ScaleWidget form) {
            form.setScale(scale(form.getScale().id()));
        }
    }

    /** Anything but {@code off} shows what scores may mean. */
    void setInterpretation(@Nullable String shown) {
        interpretation = !"off".equals(shown);
        if (widget != null) {
            interpret(widget);
        }
    }

    private void interpret(DoorWidget shown) {
        if (shown instanceof ScaleWidget form) {
            form.setInterpretation(interpretation);
        } else if (shown instanceof MeasuringBankWidget bank) {
            bank.setInterpretation(interpretation);
        }
    }

    /** The scale that the page names, or another where it names none that the pack has. */
    Scale scale(String otherwise) {
        ScaleCatalogue catalogue = DoorContent.current().scales();
        Optional<Scale> named = catalogue.findScale(scale);
        if (named.isEmpty() && !scale.isEmpty()) {
            warn("scale", scale, "is the id of no scale");
        }
        return named.orElseGet(() -> catalogue.scale(otherwise));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().executeJs("window.oneDoor.dress(this, $0)", String.join(" ", STYLE_SHEETS));
        if (widget == null) {
            open();
        }
    }

    private void open() {
        ContentPack pack = DoorContent.current();
        Optional<Region> home = known("municipality", municipality);
        Edition edition = area().map(known -> pack.edition(known.code())).orElseGet(pack::edition);
        DoorWidget opened = make.apply(edition);
        if (opened instanceof CapabilityWidget<?> capability) {
            capability.setHeadingLevel(2); // the page around has the first
        }
        home.ifPresent(known -> opened.setMunicipality(known.code()));
        language().ifPresent(opened::setLanguage);
        interpret(opened);
        listen(opened);
        widget = opened;
        getContent().removeAll();
        getContent().add(opened);
    }

    /** Where the page looks from: the region that it names, otherwise that of the municipality. */
    private Optional<Region> area() {
        return known("region", region).or(() -> DoorContent.current().regions().findRegion(municipality));
    }

    private Optional<Language> language() {
        Optional<Language> found = Language.find(lang);
        if (found.isEmpty() && !lang.isEmpty()) {
            warn(
                    "lang",
                    lang,
                    "is none of "
                            + Stream.of(Language.values()).map(Language::tag).toList());
        }
        return found;
    }

    /** Lets the page around hear that something happened in the element; what was answered stays in it. */
    private void listen(DoorWidget opened) {
        tell("opened", "");
        opened.addLanguageChangedListener(
                change -> tell("language", change.language().tag()));
        switch (opened) {
            case SingleDoor door -> door.addResultListener(result -> tell("result", ""));
            case NavigatorWidget navigator -> navigator.addResultListener(result -> tell("result", ""));
            default -> {}
        }
        if (opened instanceof CapabilityWidget<?> capability) {
            capability.addErasedListener(erased -> tell("erased", ""));
        }
    }

    private void tell(String name, String detail) {
        getElement().executeJs("window.oneDoor.tell(this, $0, $1)", name, detail);
    }

    private Optional<Region> known(String attribute, String code) {
        Optional<Region> found = DoorContent.current().regions().findRegion(code);
        if (found.isEmpty() && !code.isEmpty()) {
            warn(attribute, code, "is the code of no region");
        }
        return found;
    }

    private void warn(String attribute, String value, String problem) {
        getElement().executeJs("console.warn('OneDoor: ' + $0 + '=\"' + $1 + '\" ' + $2)", attribute, value, problem);
    }
}
