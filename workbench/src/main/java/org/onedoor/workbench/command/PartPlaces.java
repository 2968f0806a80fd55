package org.onedoor.workbench.command;

import java.util.List;
import java.util.function.Function;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.navigator.proof.Part;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** Where the parts of a navigator are written. */
record PartPlaces(Located<NavigatorDefinition> written) {

    /** File, line and column of a part, as a problem without words. */
    Problem of(Part part) {
        return written.problem(pointer(part), "");
    }

    /** File, line and column of a part, as editors open them. */
    String line(Part part) {
        Problem at = of(part);
        return at.file() + ":" + at.line() + ":" + at.column();
    }

    private String pointer(Part part) {
        return switch (part.kind()) {
            case WHOLE -> "";
            case STEP -> step(Integer.parseInt(part.id()));
            case ITEM -> item(part.id());
            case OPTION -> option(part.id());
            case RULE -> rule(part.id());
            case INVARIANT -> "/invariants/" + index(navigator().invariants(), Invariant::id, part.id());
        };
    }

    private NavigatorDefinition navigator() {
        return written.value();
    }

    private String item(String id) {
        return "/items/" + index(navigator().items(), Item::id, id);
    }

    /** The options of a scale item are written in its scale; they have the place of the item. */
    private String option(String id) {
        int slash = id.indexOf('/');
        int item = index(navigator().items(), Item::id, id.substring(0, slash));
        int option = index(navigator().items().get(item).options(), Option::id, id.substring(slash + 1));
        return "/items/" + item + (option < 0 ? "" : "/options/" + option);
    }

    private String rule(String id) {
        int rule = index(navigator().rules(), Rule::id, id);
        return rule >= 0
                ? "/rules/" + rule
                : "/dangerRules/" + index(navigator().dangerRules(), DangerRule::id, id);
    }

    private String step(int number) {
        return "/steps/" + index(navigator().steps(), step -> Integer.toString(step.step()), Integer.toString(number));
    }

    private static <T> int index(List<T> parts, Function<T, String> id, String wanted) {
        for (int i = 0; i < parts.size(); i++) {
            if (id.apply(parts.get(i)).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
