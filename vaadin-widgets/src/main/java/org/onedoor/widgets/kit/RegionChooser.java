package org.onedoor.widgets.kit;

import static org.onedoor.widgets.kit.RegionI18n.Text.AREA;
import static org.onedoor.widgets.kit.RegionI18n.Text.LABEL;
import static org.onedoor.widgets.kit.RegionI18n.Text.NATIONAL;
import static org.onedoor.widgets.kit.RegionI18n.Text.PLACEHOLDER;
import static org.onedoor.widgets.kit.RegionI18n.Text.RATHER_NOT;
import static org.onedoor.widgets.kit.RegionI18n.Text.REMEMBERED;
import static org.onedoor.widgets.kit.RegionI18n.Text.UNKNOWN;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Region;

/**
 * Asks which municipality's services to look at, by its Finnish or Swedish name; it takes "I'd rather not say" as well.
 *
 * <p>The choice is remembered for the visit only, in the server session, so that the other widgets of the page know it.
 */
@StyleSheet("context://onedoor/onedoor.css")
@StyleSheet("context://onedoor/door.css")
public final class RegionChooser extends DoorWidget {

    private final ComboBox<Region> field = new ComboBox<>();
    private final Paragraph area = new Paragraph();
    private final NativeButton ratherNot = new NativeButton("", click -> field.clear());
    private RegionI18n i18n = new RegionI18n();
    private boolean drawing;

    /** Offers the municipalities of the bundled national pack. */
    public RegionChooser() {
        this(bundled());
    }

    /** Offers the municipalities of an edition. */
    public RegionChooser(Edition edition) {
        super(edition);
        field.addClassName("onedoor-field");
        field.getElement().setAttribute("autocomplete", "off");
        field.setItems(query -> municipalities(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.addValueChangeListener(change -> {
            if (!drawing) {
                choose(change.getValue());
            }
        });
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(written -> understand(written.getDetail()));
        area.getElement().setAttribute("role", "status");
        area.addClassNames("onedoor-quiet", "onedoor-small");
        ratherNot.addClassNames("onedoor-button", "onedoor-plain");
        ratherNot.getElement().setAttribute("type", "button");
        Stack content = new Stack(field, ratherNot, area).tight();
        content.addClassName("onedoor-region");
        getContent().add(content);
        draw();
    }

    /** The words it says: the library's own unless others were set. */
    public RegionI18n getI18n() {
        return i18n;
    }

    /**
     * Says other words, at once.
     *
     * @param i18n the words; never null
     */
    public void setI18n(RegionI18n i18n) {
        this.i18n = Objects.requireNonNull(i18n, "i18n");
        draw();
    }

    /**
     * Takes a name that was written out and not picked from the list. What names no municipality changes nothing: it stays in the
     * field, and the chooser says that it is not known.
     */
    private void understand(String written) {
        List<Region> named = municipalities(written);
        if (named.size() == 1 || isNameOf(written, named)) {
            field.setValue(named.getFirst());
        } else {
            field.getElement().executeJs("this.inputElement.value = $0", written);
            area.setText(voice().say(i18n.get(UNKNOWN), written.strip()));
        }
    }

    private boolean isNameOf(String written, List<Region> named) {
        return !named.isEmpty()
                && List.of(named.getFirst().name().fi(), named.getFirst().name().sv()).stream()
                        .anyMatch(written.strip()::equalsIgnoreCase);
    }

    private void choose(@Nullable Region region) {
        String code = region == null ? null : region.code();
        VisitMemory.municipality(code);
        move(code, true);
    }

    @Override
    protected void draw() {
        drawing = true;
        field.setLabel(voice().say(i18n.get(LABEL)));
        field.setPlaceholder(voice().say(i18n.get(PLACEHOLDER)));
        field.setItemLabelGenerator(this::label);
        field.setValue(getMunicipality().map(edition().regions()::region).orElse(null));
        drawing = false;
        ratherNot.setText(voice().say(i18n.get(RATHER_NOT)));
        area.setText(where() + " " + voice().say(i18n.get(REMEMBERED)));
    }

    private String where() {
        String code = getMunicipality().orElse(edition().region().code());
        return edition().regions().region(code).kind() == Region.Kind.COUNTRY
                ? voice().say(i18n.get(NATIONAL))
                : voice().say(i18n.get(AREA), voice().say(welfareArea(code)));
    }

    private LocalizedText welfareArea(String code) {
        List<Region> chain = edition().regions().chain(code);
        return chain.stream()
                .filter(region -> region.kind() == Region.Kind.WELFARE_AREA)
                .findFirst()
                .orElse(chain.getFirst())
                .name();
    }

    private List<Region> municipalities(String written) {
        LocalDate today = today();
        if (!written.isBlank()) {
            return edition().regions().searchMunicipalities(written, today);
        }
        Collator order = Collator.getInstance(voice().language().locale());
        return edition().regions().municipalities(today).stream()
                .sorted(Comparator.comparing((Region region) -> voice().say(region.name()), order))
                .toList();
    }

    private String label(Region region) {
        String name = voice().say(region.name());
        String other = name.equals(region.name().fi())
                ? region.name().sv()
                : region.name().fi();
        return name.equals(other) ? name : name + " – " + other;
    }
}
