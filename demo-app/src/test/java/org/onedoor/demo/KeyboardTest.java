package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NEXT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.SKIP;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.vocabulary.Language;

/** The whole walk with a keyboard and nothing else, from the top of the page to the letter. */
@InBrowser
class KeyboardTest {
    private static final int MANY_TABS = 60;

    /** Whether a ring or an edge is drawn around what has the focus, or around the field that it is part of. */
    private static final String RINGED = """
            () => {
              let focused = document.activeElement;
              while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
              const seen = [focused, focused.parentElement, focused.closest('[focus-ring]')].filter(Boolean);
              return seen
                .flatMap(one => [one, ...(one.shadowRoot ? one.shadowRoot.querySelectorAll('*') : [])])
                .map(one => getComputedStyle(one))
                .some(style => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2)
                  || style.boxShadow !== 'none');
            }""";

    @Test
    void tabsArrowsSpaceAndEnterLeadFromTheDoorToTheLetter(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.EN);
        Page page = visitor.open("/en");
        Locator forMe = page.locator(".onedoor-way-in").first();
        visitor.waitsForLife();
        reach(page, forMe);
        page.keyboard().press("Enter");
        Walk walk = Walk.throughTheOpenDoor(page, Language.EN);

        while (!walk.over()) {
            assertThat(walk.heading()).isFocused();
            List<String> chosen = Walk.SHORT_OF_SLEEP.get(walk.question().item());
            if (chosen == null) {
                reach(page, walk.button(SKIP));
                page.keyboard().press("Space");
                walk.went(walk.session().skip());
            } else {
                answer(page, walk, chosen.getFirst());
            }
        }

        assertThat(walk.heading()).isFocused();
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void oneTabLeadsToTheAnswersAndOneMoreToNext(Browsing browsing) {
        Visitor visitor = browsing.visitor(Language.FI);
        Page page = visitor.open("/fi");
        Walk walk = Walk.throughTheDoor(visitor, Language.FI);
        visitor.waitsForLife();
        assertThat(walk.heading()).isFocused();

        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("Tab");

        assertThat(walk.button(NEXT)).isFocused();
    }

    private static void answer(Page page, Walk walk, String option) {
        boolean many = walk.question().kind() == ItemKind.MULTI;
        Locator answer = walk.answerNamed(option);
        if (many) {
            reach(page, answer);
            page.keyboard().press("Space");
        } else {
            reach(page, walk.answerNamed(walk.question().options().getFirst().id()));
            page.keyboard().press("Space");
            for (int tries = 0; !answer.isChecked() && tries < MANY_TABS; tries++) {
                page.keyboard().press("ArrowDown");
            }
        }
        assertThat(answer).isChecked();
        reach(page, walk.button(NEXT));
        page.keyboard().press("Enter");
        walk.went(walk.session().answer(many ? Answer.choices(List.of(option)) : Answer.choice(option)));
    }

    /** Goes on with Tab until something has the focus, and sees that the focus shows. */
    private static void reach(Page page, Locator wanted) {
        for (int tabs = 0; !has(wanted) && tabs < MANY_TABS; tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
        assertThat(page.evaluate(RINGED)).as("focus seen on %s", wanted).isEqualTo(true);
    }

    private static boolean has(Locator wanted) {
        return (boolean) wanted.evaluate("element => element.getRootNode().activeElement === element");
    }
}
