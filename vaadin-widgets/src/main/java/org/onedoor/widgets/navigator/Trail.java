package org.onedoor.widgets.navigator;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;

/**
 * The pages of a walk in the order they came, numbered from 1, so that an address can name one and tell nothing of what it
 * asks.
 *
 * @param items the item each page asks; {@link #END} where a result came
 * @param at the page that is shown
 * @param behind the first of the pages that the browser's own history has without a gap behind this one
 */
record Trail(List<String> items, int at, int behind) implements Serializable {

    static final String END = "";

    Trail {
        items = List.copyOf(items);
        if (at < 1 || at > items.size()) {
            throw new IllegalArgumentException("A trail of " + items.size() + " pages has no page " + at);
        }
    }

    static Trail from(String item) {
        return new Trail(List.of(item), 1, 0);
    }

    String item() {
        return items.get(at - 1);
    }

    boolean has(int page) {
        return page >= 1 && page <= items.size();
    }

    /** The same pages at another one, to which the browser may have gone. */
    Trail turnedTo(int page) {
        return new Trail(items, page, Math.min(behind, page));
    }

    /** The same pages, entered at this one from elsewhere. */
    Trail enteredHere() {
        return new Trail(items, at, at);
    }

    /** Goes on to a new page. Pages that were turned back over stay before it, as far as they have an answer. */
    Trail on(Set<String> answered, String next) {
        List<String> pages = new ArrayList<>(items.subList(0, at));
        items.subList(at, items.size()).stream()
                .filter(answered::contains)
                .filter(item -> !item.equals(next))
                .forEach(pages::add);
        pages.add(next);
        return new Trail(pages, pages.size(), pages.size() == at + 1 ? behind : pages.size());
    }

    /** The walk as the page shows it: it asks the item of the page again or, where that cannot be, goes on from its end. */
    NavigatorSession shown(NavigatorSession walk) {
        NavigatorSession end = end(walk);
        return end.answers().containsKey(item()) ? end.goTo(item()) : end;
    }

    /** The walk with the answer that an item asked again had before. */
    private static NavigatorSession end(NavigatorSession walk) {
        return walk.stage() instanceof Question question
                ? question.given()
                        .map(before -> walk.change(question.item(), before))
                        .orElse(walk)
                : walk;
    }
}
