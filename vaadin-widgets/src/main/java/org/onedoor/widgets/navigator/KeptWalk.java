package org.onedoor.widgets.navigator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Snapshot;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A walk as the visitor's tab keeps it. It comes back from outside, so it is read as strictly as any content.
 *
 * @param navigator id of the navigator
 * @param version of its content
 * @param answers by item id: an option, options each after a plus, a number after an equals sign, or nothing
 * @param pages of the walk; see {@link Trail}
 * @param at the page that was shown
 * @param behind see {@link Trail}
 * @param municipality that help was looked for in; or null
 * @param chosen what is chosen on the page and not sent on, as an answer is kept; or null
 */
public record KeptWalk(
        @NotBlank String navigator,
        @NotBlank String version,
        @NotNull LinkedHashMap<String, List<String>> answers,
        @NotEmpty List<String> pages,
        @NotNull Integer at,
        @NotNull Integer behind,
        @Nullable String municipality,
        @Nullable List<String> chosen) {

    private static final String ONE_OF_MANY = "+";
    private static final String NUMBER = "=";

    /** Copies nothing: it lives from one line to the next. */
    public KeptWalk {}

    static KeptWalk of(NavigatorSession session, Trail trail, @Nullable String municipality, @Nullable Answer chosen) {
        Snapshot snapshot = session.snapshot();
        LinkedHashMap<String, List<String>> answers = new LinkedHashMap<>();
        snapshot.answers().forEach((item, answer) -> answers.put(item, written(answer)));
        return new KeptWalk(
                snapshot.navigator(),
                snapshot.version(),
                answers,
                trail.items(),
                trail.at(),
                trail.behind(),
                municipality,
                chosen == null ? null : written(chosen));
    }

    /**
     * Reads what a tab kept.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException if it is no such walk
     */
    static KeptWalk read(String json) {
        return StrictJson.read(KeptWalk.class, "kept walk", json);
    }

    String json() {
        return StrictJson.write(this);
    }

    /**
     * The session, with every answer that counts.
     *
     * @throws IllegalArgumentException if it is of another navigator or version, or cannot have been
     */
    NavigatorSession session(Navigator of) {
        LinkedHashMap<String, Answer> read = new LinkedHashMap<>();
        answers.forEach((item, said) -> read.put(item, read(said)));
        return of.resume(new Snapshot(navigator, version, read, null));
    }

    /**
     * The pages.
     *
     * @throws IllegalArgumentException if it cannot have been
     */
    Trail trail() {
        return new Trail(pages, at, behind);
    }

    /**
     * What was chosen and not sent on.
     *
     * @param asking the session at the page that was shown
     * @throws IllegalArgumentException if it is no answer to what is asked there
     */
    @Nullable
    Answer chosen(NavigatorSession asking) {
        if (chosen == null) {
            return null;
        }
        Answer answer = read(chosen);
        asking.answer(answer);
        return answer;
    }

    private static List<String> written(Answer answer) {
        return switch (answer) {
            case Answer.Choice one -> List.of(one.option());
            case Answer.Choices many ->
                many.options().stream().map(ONE_OF_MANY::concat).toList();
            case Answer.Whole whole -> List.of(NUMBER + whole.number());
            case Answer.DontKnow dontKnow -> List.of(Answer.DONT_KNOW);
            case Answer.Skipped skipped -> List.of();
        };
    }

    private static Answer read(List<String> said) {
        if (said.isEmpty()) {
            return Answer.skipped();
        }
        String first = said.getFirst();
        if (first.startsWith(ONE_OF_MANY)) {
            return Answer.choices(said.stream().map(one -> one.substring(1)).toList());
        }
        if (first.startsWith(NUMBER)) {
            return Answer.whole(Integer.parseInt(first.substring(1)));
        }
        return first.equals(Answer.DONT_KNOW) ? Answer.dontKnow() : Answer.choice(first);
    }

    /** Says which content it is of, and no answers. */
    @Override
    public String toString() {
        return "KeptWalk[" + navigator + " " + version + "]";
    }
}
