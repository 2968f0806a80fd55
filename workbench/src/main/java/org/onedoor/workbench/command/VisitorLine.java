package org.onedoor.workbench.command;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.answer.Answer;

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

    /**
     * Reads a line.
     *
     * @throws LineProblem if the line is not one JSON object of the expected shape; the message never holds an answer
     */
    static VisitorLine parse(String line, JsonParserFactory json) {
        if (line.isBlank()) {
            throw new LineProblem("the line is empty");
        }
        try (JsonParser parser = json.createParser(new StringReader(line))) {
            return new Reading(parser).visitor();
        } catch (JsonParsingException malformed) {
            throw new LineProblem(
                    "not valid JSON near column " + malformed.getLocation().getColumnNumber());
        }
    }

    /** Walks the tokens of one line. */
    private static final class Reading {
        private final JsonParser parser;
        private @Nullable Map<String, Answer> answers;
        private @Nullable String municipality;
        private @Nullable Integer age;
        private @Nullable String language;

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        VisitorLine visitor() {
            if (!parser.hasNext() || parser.next() != Event.START_OBJECT) {
                throw new LineProblem("expected one JSON object");
            }
            while (parser.next() == Event.KEY_NAME) {
                property(parser.getString());
            }
            if (parser.hasNext()) {
                throw new LineProblem("text after the end of the object");
            }
            if (answers == null) {
                throw new LineProblem("/answers: missing");
            }
            return new VisitorLine(answers, municipality, age, language);
        }

        private void property(String name) {
            switch (name) {
                case "answers" -> answers = once(answers, name, this::readAnswers);
                case "municipality" -> municipality = once(municipality, name, () -> text(name));
                case "age" -> age = once(age, name, () -> age(parser.next()));
                case "language" -> language = once(language, name, () -> text(name));
                default ->
                    throw new LineProblem("unknown property; expected answers, municipality, age and language only");
            }
        }

        private static <T> T once(@Nullable T before, String name, java.util.function.Supplier<T> read) {
            if (before != null) {
                throw new LineProblem("/" + name + ": given twice");
            }
            return read.get();
        }

        private String text(String name) {
            if (parser.next() != Event.VALUE_STRING) {
                throw new LineProblem("/" + name + ": expected a string");
            }
            return parser.getString();
        }

        private int age(Event event) {
            int value = whole(event, "/age");
            if (value < 0 || value > 130) {
                throw new LineProblem("/age: expected whole years from 0 to 130");
            }
            return value;
        }

        private int whole(Event event, String where) {
            if (event != Event.VALUE_NUMBER
                    || !parser.isIntegralNumber()
                    || parser.getString().length() > 9) {
                throw new LineProblem(where + ": expected a whole number");
            }
            return parser.getInt();
        }

        private Map<String, Answer> readAnswers() {
            if (parser.next() != Event.START_OBJECT) {
                throw new LineProblem("/answers: expected an object of answers by item id");
            }
            Map<String, Answer> read = new LinkedHashMap<>();
            while (parser.next() == Event.KEY_NAME) {
                String item = parser.getString();
                if (read.put(item, answer(item)) != null) {
                    throw new LineProblem("/answers/" + item + ": given twice");
                }
            }
            return read;
        }

        private Answer answer(String item) {
            Event event = parser.next();
            return switch (event) {
                case VALUE_NULL -> Answer.skipped();
                case VALUE_STRING ->
                    parser.getString().equals(DONT_KNOW) ? Answer.dontKnow() : Answer.choice(parser.getString());
                case VALUE_NUMBER -> Answer.whole(whole(event, "/answers/" + item));
                case START_ARRAY -> Answer.choices(options(item));
                default ->
                    throw new LineProblem(
                            "/answers/" + item + ": expected an option id, a list of them, a whole number or null");
            };
        }

        private List<String> options(String item) {
            List<String> chosen = new ArrayList<>();
            Event event = parser.next();
            while (event == Event.VALUE_STRING) {
                chosen.add(parser.getString());
                event = parser.next();
            }
            if (event != Event.END_ARRAY) {
                throw new LineProblem("/answers/" + item + ": expected a list of option ids");
            }
            return chosen;
        }
    }
}
