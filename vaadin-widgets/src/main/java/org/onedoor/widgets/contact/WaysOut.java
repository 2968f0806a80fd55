package org.onedoor.widgets.contact;

import static org.onedoor.widgets.contact.CrisisI18n.Text.ERASE;
import static org.onedoor.widgets.contact.CrisisI18n.Text.EXIT;
import static org.onedoor.widgets.contact.CrisisI18n.Text.EXIT_BY_KEY;
import static org.onedoor.widgets.contact.CrisisI18n.Text.EXIT_PAGE;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.widgets.kit.Voice;

/**
 * Ways to be gone at once: a link to a page that says nothing of this one, and beside it what erases the answers.
 *
 * <p>The link is a plain one, so that it works with scripts off. {@code visit.js} makes it leave nothing behind, also when the
 * server is gone, and lets the Escape key do the same.
 */
final class WaysOut extends Composite<Div> {

    WaysOut(Voice voice, CrisisI18n i18n, @Nullable String exitPage, @Nullable SerializableRunnable erase) {
        getContent().addClassNames("onedoor-ways-out", "onedoor-screen-only");
        if (erase != null) {
            getContent().add(erase(voice, i18n, erase));
        }
        getContent()
                .add(exit(voice, i18n, Optional.ofNullable(exitPage).orElseGet(() -> voice.say(i18n.get(EXIT_PAGE)))));
    }

    private static Anchor exit(Voice voice, CrisisI18n i18n, String page) {
        Anchor exit = new Anchor(page);
        exit.addClassName("onedoor-exit");
        exit.getElement().setAttribute("data-onedoor-exit", "");
        exit.getElement().setAttribute("rel", "noreferrer nofollow");
        exit.getElement().setAttribute("target", "_top");
        exit.getElement().setAttribute("title", voice.say(i18n.get(EXIT_BY_KEY)));
        exit.add(voice.span(i18n.get(EXIT)), sign("onedoor-exit-key", "Esc × 3"), sign("onedoor-exit-cross", "✕"));
        return exit;
    }

    /** What the title says in words already. */
    private static Span sign(String look, String sign) {
        Span seen = new Span(sign);
        seen.addClassName(look);
        seen.getElement().setAttribute("aria-hidden", "true");
        return seen;
    }

    private static NativeButton erase(Voice voice, CrisisI18n i18n, SerializableRunnable erase) {
        NativeButton button = voice.button(i18n.get(ERASE), click -> erase.run());
        button.addClassNames("onedoor-plain", "onedoor-erase");
        button.getElement().setAttribute("data-onedoor-erase", "");
        return button;
    }
}
