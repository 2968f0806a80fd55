package org.onedoor.benchmarks.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onedoor.benchmarks.peers.BandedTable.Band;
import org.onedoor.benchmarks.peers.BandedTable.Input;
import org.onedoor.benchmarks.peers.BandedTable.Row;

/** Writes the definitions as OneDoor's navigators. */
final class NavigatorJson {
    private NavigatorJson() {}

    static String of(BandedTable table) {
        Stream<String> items = table.inputs().stream().map(NavigatorJson::item);
        Stream<String> rules = table.rows().stream().map(row -> rule(row.id(), parts(table, row), row.step()));
        return navigator(items, rules);
    }

    private static String item(Input input) {
        return """
                {"id": "%s", "kind": "number", "order": "rising", "text": %s, "min": 0, "max": %d}""".formatted(input.id(), text(input.id()), input.max());
    }

    private static Stream<String> parts(BandedTable table, Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.bands().size(); i++) {
            Input input = table.inputs().get(i);
            Band band = row.bands().get(i);
            if (!input.isFirst(band)) {
                parts.add("{\"item\": \"%s\", \"atLeast\": %d}".formatted(input.id(), band.from()));
            }
            if (!input.isLast(band)) {
                parts.add("{\"item\": \"%s\", \"atMost\": %d}".formatted(input.id(), band.to()));
            }
        }
        return parts.stream();
    }

    static String of(Questionnaire questionnaire) {
        Stream<String> items =
                IntStream.range(0, questionnaire.questions()).mapToObj(question -> item(questionnaire, question));
        Stream<String> rules = questionnaire.rules().stream()
                .map(rule -> rule(
                        rule.id(), rule.all().stream().map(part -> from(part.question(), part.option())), rule.step()));
        return navigator(items, rules);
    }

    static String question(int number) {
        return "q" + number;
    }

    static String option(int number) {
        return "o" + number;
    }

    private static String item(Questionnaire questionnaire, int question) {
        Questionnaire.Gate gate = questionnaire.gates().get(question / Questionnaire.SECTION);
        String enableWhen = question == gate.head() ? "" : "\"enableWhen\": " + from(gate.head(), gate.option()) + ", ";
        String options = IntStream.range(0, Questionnaire.OPTIONS)
                .mapToObj(option -> "{\"id\": \"%s\", \"text\": %s}".formatted(option(option), text(option(option))))
                .collect(Collectors.joining(", "));
        return """
                {"id": "%s", "kind": "single", "order": "rising", "text": %s, %s"options": [%s]}""".formatted(question(question), text(question(question)), enableWhen, options);
    }

    private static String from(int question, int option) {
        return "{\"item\": \"%s\", \"from\": \"%s\"}".formatted(question(question), option(option));
    }

    private static String rule(int id, Stream<String> parts, int step) {
        return """
                {"id": "r%d", "when": {"all": [%s]}, "atLeast": %d, "reason": %s, "evidence": "none"}""".formatted(id, parts.collect(Collectors.joining(", ")), step, text("Rule " + id));
    }

    private static String navigator(Stream<String> items, Stream<String> rules) {
        Stream<String> steps = IntStream.rangeClosed(1, 6)
                .mapToObj(step -> """
                {"step": %d, "title": %s, "text": %s, "now": %s}""".formatted(step, text("Step " + step), text("Step " + step), text("Now")));
        return """
                {
                "id": "benchmark", "version": "1", "title": %s, "intro": %s,
                "provenance": {"authors": ["OneDoor"], "status": "benchmark", "date": "2026-11-01", "nextReview": "2027-11-01"},
                "steps": [%s],
                "items": [%s],
                "rules": [%s]
                }
                """.formatted(text("Benchmark"), text("Benchmark"), list(steps), list(items), list(rules));
    }

    private static String list(Stream<String> parts) {
        return parts.collect(Collectors.joining(",\n"));
    }

    private static String text(String words) {
        return "{\"fi\": \"%s (fi)\", \"sv\": \"%s (sv)\", \"en\": \"%s\"}".formatted(words, words, words);
    }
}
