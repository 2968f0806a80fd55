package org.onedoor.widgets;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onedoor.widgets.kit.DoorWidget;

/** Somebody who reads a widget and presses what it offers. */
public final class Visit {

    /** What goes to the next question says so in Finnish. */
    public static final String NEXT = "Seuraava";

    private static final List<String> SAYING = List.of(
            "aria-label", "data-column", "innerHTML", "label", "placeholder", "title", "accessibleName", "helperText");

    private final Component widget;

    private Visit(Component widget) {
        this.widget = widget;
    }

    /** A visit to a widget that is put on the page. */
    public static Visit to(DoorWidget widget) {
        UI.getCurrent().add(widget);
        return new Visit(widget);
    }

    /** A visit to a widget that is on no page. */
    public static Visit apart(DoorWidget widget) {
        return new Visit(widget);
    }

    /** A part of the page, by how it looks. */
    public Visit within(String look) {
        return new Visit(having(look).findFirst().orElseThrow());
    }

    /** The heading of what is on the page. */
    public String title() {
        return text(having("onedoor-title").findFirst().orElseThrow());
    }

    /** Everything that can be read, in order. */
    public String page() {
        return text(widget);
    }

    /** The words of every element that looks so. */
    public List<String> texts(String look) {
        return having(look).map(Visit::text).toList();
    }

    public Visit choose(String... options) {
        Component field = all().filter(Visit::isAnswer).findFirst().orElseThrow();
        if (field instanceof RadioButtonGroup<?> one) {
            pick(one, options[0]);
        } else if (field instanceof CheckboxGroup<?> some) {
            pick(some, Set.of(options));
        } else if (field instanceof IntegerField number) {
            number.setValue(Integer.valueOf(options[0]));
        }
        return this;
    }

    /** Chooses an option by its place; of a number, the place is the number. */
    public Visit chooseAt(int place) {
        Component field = all().filter(Visit::isAnswer).findFirst().orElseThrow();
        if (field instanceof RadioButtonGroup<?> one) {
            pick(one, place);
        } else if (field instanceof CheckboxGroup<?> some) {
            pick(some, place);
        } else if (field instanceof IntegerField number) {
            number.setValue(place);
        }
        return this;
    }

    private static <T> void pick(RadioButtonGroup<T> group, int place) {
        group.setValue(group.getListDataView().getItem(place));
    }

    private static <T> void pick(CheckboxGroup<T> group, int place) {
        group.setValue(Set.of(group.getListDataView().getItem(place)));
    }

    private static boolean isAnswer(Component component) {
        return component instanceof RadioButtonGroup
                || component instanceof CheckboxGroup
                || component instanceof IntegerField;
    }

    private static <T> void pick(RadioButtonGroup<T> group, String option) {
        group.setValue(group.getListDataView()
                .getItems()
                .filter(item -> group.getItemLabelGenerator().apply(item).equals(option))
                .findFirst()
                .orElseThrow());
    }

    private static <T> void pick(CheckboxGroup<T> group, Set<String> options) {
        Set<T> chosen = new LinkedHashSet<>(group.getValue());
        group.getListDataView()
                .getItems()
                .filter(item -> options.contains(group.getItemLabelGenerator().apply(item)))
                .forEach(chosen::add);
        group.setValue(chosen);
    }

    /** What is chosen or written now. */
    public Object chosen() {
        return all().filter(Visit::isAnswer)
                .map(field -> ((AbstractField<?, ?>) field).getValue())
                .findFirst()
                .orElseThrow();
    }

    public Visit press(String button) {
        return press(button, 1);
    }

    /** Presses as the second click of a double click does. */
    public Visit pressAgainAtOnce(String button) {
        return press(button, 2);
    }

    private Visit press(String words, int clicks) {
        NativeButton button = button(words).orElseThrow(() -> new AssertionError("No button says " + words));
        ComponentUtil.fireEvent(
                button, new ClickEvent<>(button, true, 0, 0, 0, 0, clicks, 0, false, false, false, false));
        return this;
    }

    public Optional<NativeButton> button(String words) {
        return of(NativeButton.class)
                .filter(Component::isVisible)
                .filter(button -> text(button).startsWith(words))
                .findFirst();
    }

    public Visit answer(String... options) {
        return choose(options).press(NEXT);
    }

    public Visit open(String summary) {
        NativeDetails fold = of(NativeDetails.class)
                .filter(details -> text(details.getSummary()).equals(summary))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing opens that says " + summary));
        open(fold);
        return this;
    }

    static void open(NativeDetails fold) {
        fold.setOpen(true);
        ComponentUtil.fireEvent(fold, new NativeDetails.ToggleEvent(fold, true));
    }

    /** Where the links on the page lead. */
    public List<String> links() {
        return of(Anchor.class).map(Anchor::getHref).toList();
    }

    public <C extends Component> Stream<C> of(Class<C> kind) {
        return all().filter(kind::isInstance).map(kind::cast);
    }

    public Stream<Component> having(String look) {
        return all().filter(component -> component.getElement().getClassList().contains(look));
    }

    private Stream<Component> all() {
        return below(widget).filter(component -> !(component instanceof Composite));
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Visit::below));
    }

    /**
     * Everything that is said in the language of the widget, also what only a screen reader says; words that are marked as another
     * language's are left out.
     */
    public Set<String> said() {
        Set<String> said = new TreeSet<>();
        Element whole = widget.getElement();
        collect(whole, whole.getAttribute("lang"), whole.getAttribute("lang"), said);
        return said;
    }

    private static void collect(Element element, String wanted, String around, Set<String> said) {
        if (element.isTextNode()) {
            if (wanted.equals(around) && !element.getText().isBlank()) {
                said.add(element.getText().strip());
            }
            return;
        }
        String spoken = element.hasAttribute("lang") ? element.getAttribute("lang") : around;
        if (wanted.equals(spoken)) {
            Stream.concat(
                            SAYING.stream().filter(element::hasAttribute).map(element::getAttribute),
                            SAYING.stream().filter(element::hasProperty).map(element::getProperty))
                    .filter(words -> !words.isBlank())
                    .forEach(said::add);
        }
        element.getChildren().forEach(child -> collect(child, wanted, spoken, said));
    }

    private static String text(Component component) {
        if (component instanceof HasText said && component.getElement().getChildCount() == 0) {
            return said.getText();
        }
        return text(component.getElement()).strip();
    }

    private static String text(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        StringBuilder said = new StringBuilder();
        element.getChildren()
                .filter(child -> child.isTextNode() || child.isVisible())
                .forEach(child -> {
                    said.append(text(child));
                    if (!child.isTextNode()) {
                        said.append(' ');
                    }
                });
        return said.toString().replaceAll(" +", " ");
    }
}
