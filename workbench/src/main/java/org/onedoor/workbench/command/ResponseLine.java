package org.onedoor.workbench.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.ScoringContext;
import org.onedoor.scales.definition.Sex;
import org.onedoor.workbench.lines.JsonLine;
import org.onedoor.workbench.lines.LineProblem;

/**
 * One line of input: a person's answers to a scale, and what is known of them.
 *
 * @param answers by item id, of any type, as the scale itself tells what is wrong with them
 * @param context what is known of the person
 * @param problems what cannot be used besides the answers; never holds an answer
 */
record ResponseLine(Map<String, Object> answers, ScoringContext context, List<String> problems) {
    private static final List<String> PROPERTIES = List.of("answers", "context");
    private static final List<String> OF_THE_PERSON = List.of("sex", "retired");
    private static final Object GIVEN_TWICE = List.of();

    /**
     * Reads a line.
     *
     * @throws LineProblem if the line is not one JSON object with answers
     */
    static ResponseLine parse(String line) {
        Reading reading = new Reading();
        JsonLine.read(line, reading::property);
        if (reading.answers == null) {
            throw new LineProblem("/answers: missing");
        }
        return new ResponseLine(reading.answers, new ScoringContext(reading.sex, reading.retired), reading.problems);
    }

    /** What has been read so far. */
    private static final class Reading {
        private final List<String> problems = new ArrayList<>();
        private @Nullable Map<String, Object> answers;
        private @Nullable Sex sex;
        private @Nullable Boolean retired;
        private boolean person;

        void property(String name, JsonLine line) {
            switch (name) {
                case "answers" -> {
                    once(answers != null, name);
                    Map<String, Object> read = new LinkedHashMap<>();
                    line.object("/answers", (item, value) -> answer(read, item, value));
                    answers = read;
                }
                case "context" -> {
                    once(person, name);
                    person = true;
                    line.object("/context", this::known);
                }
                default -> line.skip(name, PROPERTIES);
            }
        }

        private static void once(boolean before, String name) {
            if (before) {
                throw new LineProblem("/" + name + ": given twice");
            }
        }

        /** An answer given twice is an answer that cannot be scored, so that the others still count for danger. */
        private static void answer(Map<String, Object> answers, String item, JsonLine line) {
            boolean twice = answers.containsKey(item);
            Object value = line.value();
            answers.put(item, twice ? GIVEN_TWICE : value);
        }

        private void known(String name, JsonLine line) {
            switch (name) {
                case "sex" -> sex = sex(line.value());
                case "retired" -> retired = retired(line.value());
                default -> line.skip(name, OF_THE_PERSON);
            }
        }

        private @Nullable Sex sex(@Nullable Object value) {
            if (value == null) {
                return null;
            }
            for (Sex one : Sex.values()) {
                if (one.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return one;
                }
            }
            problems.add("/context/sex: expected female, male or other");
            return null;
        }

        private @Nullable Boolean retired(@Nullable Object value) {
            if (value == null || value instanceof Boolean) {
                return (Boolean) value;
            }
            problems.add("/context/retired: expected true or false");
            return null;
        }
    }
}
