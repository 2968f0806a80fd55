package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.ANSWER_MISSING;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.BACK;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CHOOSE_MANY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.DONT_KNOW;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NEXT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NUMBER_WRONG;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.SKIP;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.STOP_HERE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.STOP_HERE_NOTE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHOLE_NUMBER;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHY_ASKED;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WORDS_FOR_CHOOSING;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.vocabulary.Urgency;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Voice;

/** One question: its words, its answers, and the three ways on. */
final class QuestionView extends Composite<Div> {

    private static final String ENTER_ON_CHOSEN =
            "event.key === 'Enter' && !event.repeat && event.target.type === 'radio' && event.target.checked";

    /** Enter on an answer chooses it; once more, it goes on. */
    private static final String CHOOSE_BY_ENTER = """
            this.addEventListener('keydown', (event) => {
              if (event.key === 'Enter' && event.target.type === 'radio' && !event.target.checked) {
                event.target.click();
              }
            });""";

    private final NavigatorWidget navigator;
    private final Heading heading;
    private final AnswerField<?> field;
    private final Paragraph message = new Paragraph();
    private final Paragraph stem = new Paragraph();
    private final String missing;

    QuestionView(NavigatorWidget navigator, Question question, int level, int left, @Nullable Answer draft) {
        this.navigator = navigator;
        Voice voice = navigator.voice();
        NavigatorI18n i18n = navigator.getI18n();
        heading = voice.put(Heading.title(level), question.text());
        String id = "onedoor-" + UUID.randomUUID();
        heading.setId(id);
        stem.setId(id + "-stem");
        field = AnswerField.of(
                question,
                voice,
                question.instructions().isPresent() ? id + "-stem " + id : id,
                draft != null ? draft : question.given().orElse(null));
        missing = question.kind() == ItemKind.NUMBER
                ? voice.say(
                        i18n.get(NUMBER_WRONG),
                        question.min().orElse(0),
                        question.max().orElse(0))
                : voice.say(i18n.get(ANSWER_MISSING));
        message.addClassName("onedoor-message");
        message.getElement().setAttribute("role", "alert");
        field.onChange(() -> {
            message.setText("");
            navigator.chosen();
        });
        field.getElement().executeJs(CHOOSE_BY_ENTER);
        field.getElement().addEventListener("keydown", enter -> next()).setFilter(ENTER_ON_CHOSEN);
        getContent().addClassNames("onedoor-stack", "onedoor-question");
        lead(question, voice, i18n, left);
        // Next comes right after the answers for who goes by keys or by ear; the looks put it last, where the thumb is.
        getContent().add(field, message, walk(voice, i18n), ways(voice, i18n));
        question.why().ifPresent(why -> getContent().add(voice.fold(i18n.get(WHY_ASKED), voice.paragraph(why))));
    }

    /** Whoever is certain of help today need not answer on to get it. */
    private boolean canStop() {
        return navigator.session().stepSoFar().urgency() != Urgency.NON_URGENT;
    }

    private void lead(Question question, Voice voice, NavigatorI18n i18n, int left) {
        Paragraph progress = new Paragraph(Progress.in(voice, i18n, left));
        progress.addClassNames("onedoor-progress", "onedoor-quiet");
        getContent().add(progress);
        if (canStop()) {
            Paragraph enough = voice.paragraph(i18n.get(STOP_HERE_NOTE));
            enough.addClassName("onedoor-enough-told");
            getContent().add(enough);
        }
        question.instructions().ifPresent(words -> {
            voice.put(stem, words).addClassName("onedoor-stem");
            getContent().add(stem);
        });
        getContent().add(heading);
        hint(question, voice, i18n).ifPresent(getContent()::add);
    }

    private static Optional<Paragraph> hint(Question question, Voice voice, NavigatorI18n i18n) {
        Optional<Paragraph> hint = switch (question.kind()) {
            case MULTI ->
                saysItself(question, voice, i18n)
                        ? Optional.empty()
                        : Optional.of(voice.paragraph(i18n.get(CHOOSE_MANY)));
            case NUMBER ->
                Optional.of(voice.paragraph(
                        i18n.get(WHOLE_NUMBER),
                        question.min().orElse(0),
                        question.max().orElse(0)));
            case SINGLE, SCALE -> Optional.empty();
        };
        hint.ifPresent(said -> said.addClassName("onedoor-quiet"));
        return hint;
    }

    /** A question that says how many to choose is not followed by a hint that says it again, or otherwise. */
    private static boolean saysItself(Question question, Voice voice, NavigatorI18n i18n) {
        String words = voice.say(question.text()).toLowerCase(voice.locale());
        return Stream.of(voice.say(i18n.get(WORDS_FOR_CHOOSING)).split(" ")).anyMatch(words::contains);
    }

    /** Not knowing and passing over stand beside the answers and look like them. */
    private Div ways(Voice voice, NavigatorI18n i18n) {
        NativeButton dontKnow = voice.button(i18n.get(DONT_KNOW), click -> navigator.answer(Answer.dontKnow()));
        NativeButton skip = voice.button(i18n.get(SKIP), click -> navigator.answer(Answer.skipped()));
        Div ways = new Div(dontKnow, skip);
        ways.addClassName("onedoor-ways");
        return ways;
    }

    private Div walk(Voice voice, NavigatorI18n i18n) {
        NativeButton next = voice.button(i18n.get(NEXT), click -> next());
        next.addClassName("onedoor-main");
        NativeButton back = voice.button(i18n.get(BACK), click -> navigator.back());
        back.setVisible(navigator.canGoBack());
        Div walk = new Div(next, back);
        if (canStop()) {
            NativeButton stop = voice.button(i18n.get(STOP_HERE), click -> navigator.stopHere());
            stop.addClassName("onedoor-stop-here");
            walk.addComponentAsFirst(stop);
        }
        walk.addClassName("onedoor-walk");
        return walk;
    }

    private void next() {
        field.answer().ifPresentOrElse(navigator::answer, () -> message.setText(missing));
    }

    /** What is chosen but not yet sent on. */
    Optional<Answer> draft() {
        return field.answer();
    }

    Heading heading() {
        return heading;
    }
}
