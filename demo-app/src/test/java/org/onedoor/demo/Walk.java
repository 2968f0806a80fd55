package org.onedoor.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.Snapshot;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.navigator.NavigatorI18n;

/**
 * A person's walk through the navigator on a page. The engine walks along in the test, so that the page is always held to
 * what should be asked and told.
 */
final class Walk {
    /** Answers that lead an adult to a result by few questions; what is not named here is passed over. */
    static final Map<String, List<String>> SHORT_OF_SLEEP = Map.of(
            "life-stage", List.of("30-64"),
            "danger-now", List.of("safe"),
            "thoughts-of-death", List.of("no"),
            "areas", List.of("body-rest"),
            "topics-body-rest", List.of("sleep"),
            "lately", List.of("none"),
            "harmed", List.of("none"),
            "functioning", List.of("effort"));

    private static final NavigatorI18n SAID = new NavigatorI18n();

    private final Locator place;
    private Language language;
    private boolean easy;
    private NavigatorSession session;
    private @Nullable Visitor visitor;

    private Walk(Locator place, Language language, NavigatorSession session) {
        this.place = place;
        this.language = language;
        this.session = session;
    }

    /** A walk at its first question, within a part of a page. */
    static Walk at(Locator place, Language language) {
        return new Walk(
                place,
                language,
                ContentPack.bundled("national").edition().navigator().start());
    }

    /** A walk for oneself that begins at the door, which has asked the first question already. */
    static Walk throughTheDoor(Visitor visitor, Language language) {
        return throughTheDoor(visitor.page(), language);
    }

    static Walk throughTheDoor(Page page, Language language) {
        page.locator(".onedoor-way-in").first().click();
        return throughTheOpenDoor(page, language);
    }

    /** The same, when the way in has been taken already. */
    static Walk throughTheOpenDoor(Page page, Language language) {
        Walk walk = at(page.locator(".onedoor-door"), language);
        return walk.went(walk.session.answer(Answer.choice("me")));
    }

    /**
     * A walk for oneself that the tab has kept with the answers named, and every other question answered mildly: the page opens at
     * the result, without asking for each answer again.
     */
    static Walk keptMildly(Visitor visitor, Language language, boolean easy, Map<String, List<String>> answers) {
        Walk walk = at(visitor.page().locator(".onedoor-door"), language).seenBy(visitor);
        walk.easy = easy;
        walk.session = walk.session.answer(Answer.choice("me"));
        List<String> pages = new ArrayList<>();
        while (!walk.over()) {
            pages.add(walk.question().item());
            walk.session = walk.session.answer(walk.mild(answers));
        }
        pages.add("");
        visitor.keeps("walk", walk.written(pages));
        visitor.open("/" + language.tag() + "/walk/" + pages.size());
        return walk.arrived();
    }

    /** As a tab keeps it. */
    private String written(List<String> pages) {
        Snapshot snapshot = session.snapshot();
        Map<String, Object> answers = new LinkedHashMap<>();
        snapshot.answers().forEach((item, answer) -> answers.put(item, written(answer)));
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("navigator", snapshot.navigator());
        kept.put("version", snapshot.version());
        kept.put("answers", answers);
        kept.put("pages", pages);
        kept.put("at", pages.size());
        kept.put("behind", 0);
        return new Gson().toJson(kept);
    }

    private static List<String> written(Answer answer) {
        return switch (answer) {
            case Answer.Choice one -> List.of(one.option());
            case Answer.Choices many ->
                many.options().stream().map(option -> "+" + option).toList();
            case Answer.Whole whole -> List.of("=" + whole.number());
            case Answer.DontKnow dontKnow -> List.of(Answer.DONT_KNOW);
            case Answer.Skipped skipped -> List.of();
        };
    }

    /** Tells whose page it is. */
    Walk seenBy(Visitor person) {
        visitor = person;
        return this;
    }

    Visitor visitor() {
        return Objects.requireNonNull(visitor);
    }

    Walk in(Language other) {
        language = other;
        return arrived();
    }

    Walk inEasyLanguage() {
        easy = true;
        return arrived();
    }

    Question question() {
        return (Question) session.stage();
    }

    Result result() {
        return (Result) session.stage();
    }

    NavigatorSession session() {
        return session;
    }

    boolean over() {
        return session.stage() instanceof Result;
    }

    /** Chooses and sends on; the page must then ask or tell what the engine does. */
    Walk answer(String... options) {
        choose(options);
        press(NavigatorI18n.Text.NEXT);
        return went(session.answer(
                kindOfMany()
                        ? Answer.choices(List.of(options))
                        : option(options[0]).answer()));
    }

    Walk choose(String... options) {
        for (String option : options) {
            answerNamed(option).check();
        }
        return this;
    }

    /** Gives the answers named, by item, and to every other question its first option, which of rising ones is the mildest. */
    Walk toResultMildly(Map<String, List<String>> answers) {
        while (!over()) {
            answer(mildly(answers).toArray(String[]::new));
        }
        return this;
    }

    private List<String> mildly(Map<String, List<String>> answers) {
        return answers.getOrDefault(question().item(), List.of(mildest(question())));
    }

    private Answer mild(Map<String, List<String>> answers) {
        List<String> options = mildly(answers);
        return kindOfMany()
                ? Answer.choices(options)
                : option(options.getFirst()).answer();
    }

    private static String mildest(Question question) {
        return question.options().stream()
                .filter(option -> question.kind() != ItemKind.MULTI || option.exclusive())
                .findFirst()
                .orElse(question.options().getFirst())
                .id();
    }

    Walk skipAll() {
        while (!over()) {
            skip();
        }
        return this;
    }

    Walk skip() {
        press(NavigatorI18n.Text.SKIP);
        return went(session.skip());
    }

    Walk back() {
        press(NavigatorI18n.Text.BACK);
        return went(session.back());
    }

    /** Gives the answers named, by item, and passes over every other question until the item is asked. */
    Walk to(String item, Map<String, List<String>> answers) {
        while (!over() && !question().item().equals(item)) {
            List<String> chosen = answers.get(question().item());
            if (chosen == null) {
                skip();
            } else {
                answer(chosen.toArray(String[]::new));
            }
        }
        return this;
    }

    Walk toResult(Map<String, List<String>> answers) {
        return to("", answers);
    }

    /** Takes a way that is no button of a question, such as one on the result. */
    Walk went(NavigatorSession next) {
        session = next;
        return arrived();
    }

    /** Waits until the page asks or tells what the engine does. */
    Walk arrived() {
        assertThat(heading()).hasText(over() ? told() : in(question().text()));
        return this;
    }

    private String told() {
        return result().canTell() ? in(result().stepText().title()) : said(NavigatorI18n.Text.CANNOT_TELL);
    }

    Locator place() {
        return place;
    }

    /** The question, or the result in words. */
    Locator heading() {
        return place.locator(".onedoor-page .onedoor-title");
    }

    Locator answerNamed(String option) {
        return place.getByRole(
                kindOfMany() ? AriaRole.CHECKBOX : AriaRole.RADIO,
                new Locator.GetByRoleOptions()
                        .setName(in(option(option).text()))
                        .setExact(true));
    }

    Walk press(NavigatorI18n.Text what) {
        button(what).click();
        return this;
    }

    Locator button(NavigatorI18n.Text what) {
        return place.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(said(what)).setExact(true));
    }

    /** A part of the result that opens and closes. */
    Locator fold(NavigatorI18n.Text summary) {
        return place.locator("details.onedoor-fold")
                .filter(new Locator.FilterOptions()
                        .setHas(place.page()
                                .locator("summary")
                                .getByText(said(summary), new Locator.GetByTextOptions().setExact(true))))
                .last();
    }

    /** A part of the result under a heading of its own. */
    Locator part(NavigatorI18n.Text heading) {
        return place.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(place.page()
                                .getByRole(
                                        AriaRole.HEADING,
                                        new Page.GetByRoleOptions()
                                                .setName(said(heading))
                                                .setExact(true))))
                .last();
    }

    String said(NavigatorI18n.Text what) {
        return in(SAID.get(what));
    }

    String in(LocalizedText text) {
        return text.in(language, easy);
    }

    private AnswerOption option(String id) {
        return question().options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean kindOfMany() {
        return question().kind() == ItemKind.MULTI;
    }
}
