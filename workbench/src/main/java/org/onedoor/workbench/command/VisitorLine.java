package org.onedoor.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.workbench.lines.JsonLine;
import org.onedoor.workbench.lines.LineProblem;

/**
 * One line of input: what a visitor answered, where they live and how old they are.
 *
 * @param answers by item id
 * @param municipality code of the municipality, or null
 * @param age in whole years, or null
 * @param language BCP 47 tag of the language the visitor wants to be served in, or null
 */
record VisitorLine(
        Map<String, Answer> answers,
        @Nullable String municipality,
        @Nullable Integer age,
        @Nullable String language) {

    private static final String DONT_KNOW = "dont-know";
    private static final long LARGEST = 999_999_999;
    private static final int OLDEST = 130;

    /**
     * Reads a line.
     *
     * @throws LineProblem if the line is not one JSON object of the expected shape; the message never holds an answer
     */
    static VisitorLine parse(String line) {
        Reading reading = new Reading();
        JsonLine.read(line, reading::property);
        return reading.visitor();
    }

    /** What has been read so far. */
    private static final class Reading {
        private @Nullable Map<String, Answer> answers;
        private @Nullable String municipality;
        private @Nullable Integer age;
        private @Nullable String language;

        VisitorLine visitor() {
            if (answers == null) {
                throw new LineProblem("/answers: missing");
            }
            return new VisitorLine(answers, municipality, age, language);
        }

        void property(String name, JsonLine line) {
            switch (name) {
                case "answers" -> answers = once(answers, name, () -> answers(line));
                case "municipality" -> municipality = once(municipality, name, () -> text(name, line));
                case "age" -> age = once(age, name, () -> age(line));
                case "language" -> language = once(language, name, () -> text(name, line));
                default ->
                    throw new LineProblem("unknown property; expected answers, municipality, age and language only");
            }
        }

        private static <T> T once(@Nullable T before, String name, Supplier<T> read) {
            if (before != null) {
                throw new LineProblem("/" + name + ": given twice");
            }
            return read.get();
        }

        private static String text(String name, JsonLine line) {
            if (line.value() instanceof String text) {
                return text;
            }
            throw new LineProblem("/" + name + ": expected a string");
        }

        private static int age(JsonLine line) {
            int years = whole(line.value(), "/age");
            if (years < 0 || years > OLDEST) {
                throw new LineProblem("/age: expected whole years from 0 to " + OLDEST);
            }
            return years;
        }

        private static int whole(@Nullable Object value, String where) {
            if (value instanceof Long whole && Math.abs(whole) <= LARGEST) {
                return whole.intValue();
            }
            throw new LineProblem(where + ": expected a whole number");
        }

        private static Map<String, Answer> answers(JsonLine line) {
            Map<String, Answer> read = new LinkedHashMap<>();
            line.wholeObject("/answers: expected an object of answers by item id", (item, value) -> {
                if (read.put(item, answer(item, value.value())) != null) {
                    throw new LineProblem("/answers/" + item + ": given twice");
                }
            });
            return read;
        }

        private static Answer answer(String item, @Nullable Object value) {
            return switch (value) {
                case null -> Answer.skipped();
                case String option -> option.equals(DONT_KNOW) ? Answer.dontKnow() : Answer.choice(option);
                case Number number -> Answer.whole(whole(number, "/answers/" + item));
                case List<?> list -> Answer.choices(options(item, list));
                default ->
                    throw new LineProblem(
                            "/answers/" + item + ": expected an option id, a list of them, a whole number or null");
            };
        }

        private static List<String> options(String item, List<?> list) {
            List<String> chosen = new ArrayList<>();
            for (Object option : list) {
                if (!(option instanceof String id)) {
                    throw new LineProblem("/answers/" + item + ": expected a list of option ids");
                }
                chosen.add(id);
            }
            return chosen;
        }
    }
}
