package org.onedoor.navigator.plan;

import java.util.List;
import java.util.Locale;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.Option;
import org.onedoor.vocabulary.Topic;

/** Whether one item makes sense by itself. */
final class ItemCheck {
    private static final int MOST_OPTIONS = 31;

    private final Item item;
    private final String at;
    private final Register<Topic> topics;
    private final Problems problems;

    ItemCheck(Item item, String at, Register<Topic> topics, Problems problems) {
        this.item = item;
        this.at = at;
        this.topics = topics;
        this.problems = problems;
    }

    void run() {
        switch (item.kind()) {
            case SINGLE, MULTI -> choice();
            case NUMBER -> number();
            case SCALE -> scale();
        }
        checkTypical();
    }

    private void choice() {
        required("text", item.text() != null);
        required("order", item.order() != null);
        misplaced("min", item.min() != null);
        misplaced("max", item.max() != null);
        misplaced("unit", item.unit() != null);
        misplaced("of", !item.of().isEmpty());
        checkOptions(item.options());
    }

    private void number() {
        required("text", item.text() != null);
        required("order", item.order() != null);
        required("min", item.min() != null);
        required("max", item.max() != null);
        misplaced("options", !item.options().isEmpty());
        misplaced("of", !item.of().isEmpty());
        if (item.min() != null && item.max() != null && item.min() >= item.max()) {
            problems.add(at + "/max", "must be larger than min");
        }
    }

    private void scale() {
        required("of", !item.of().isEmpty());
        misplaced("order", item.order() != null);
        misplaced("options", !item.options().isEmpty());
        misplaced("min", item.min() != null);
        misplaced("max", item.max() != null);
        misplaced("unit", item.unit() != null);
    }

    private void required(String property, boolean present) {
        if (!present) {
            problems.add(at, "a " + word(item.kind()) + " item needs \"" + property + "\"");
        }
    }

    private void misplaced(String property, boolean present) {
        if (present) {
            problems.add(at + "/" + property, "a " + word(item.kind()) + " item has no \"" + property + "\"");
        }
    }

    static String word(ItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private void checkOptions(List<Option> options) {
        if (options.size() < 2 || options.size() > MOST_OPTIONS) {
            problems.add(at + "/options", "must have 2 to " + MOST_OPTIONS + " options");
        }
        Register<Option> known = new Register<>("option", problems);
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            String place = at + "/options/" + i;
            known.add(option.id(), option, place + "/id");
            checkOption(option, place);
        }
        if (item.kind() == ItemKind.MULTI && options.stream().allMatch(Option::exclusive)) {
            problems.add(at + "/options", "every option rules out the others; use a single item");
        }
    }

    private void checkOption(Option option, String place) {
        if (option.id().equals(Answer.DONT_KNOW)) {
            problems.add(place + "/id", "\"" + Answer.DONT_KNOW + "\" is reserved; every question can be answered so");
        }
        if (option.exclusive() && item.kind() == ItemKind.SINGLE) {
            problems.add(place + "/exclusive", "only options of a multi item can be exclusive");
        }
        if (option.ages() != null && item.kind() == ItemKind.MULTI) {
            problems.add(place + "/ages", "only options of a single item can tell the age");
        }
        if (option.audience() != null && item.kind() == ItemKind.MULTI) {
            problems.add(place + "/audience", "only options of a single item can tell whom the help is for");
        }
        if (option.topic() != null) {
            topics.find(option.topic(), place + "/topic");
        }
    }

    private void checkTypical() {
        if (item.typical() == null) {
            return;
        }
        if (item.kind() != ItemKind.SINGLE) {
            problems.add(at + "/typical", "only a single item has a typical option");
        } else {
            Register.of("option", item.id(), item.options(), Option::id, problems)
                    .find(item.typical(), at + "/typical");
        }
    }
}
