package org.onedoor.scales.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The example scale against {@code reference.txt}, computed with 60 digits by {@code reference.py}. */
class ReferenceTableTest {
    private static final AdaptiveScale SCALE = AdaptiveScale.example();
    private static final Offset<Double> EQUAL = within(2e-14);

    @TestFactory
    Stream<DynamicTest> everyLineOfTheTable() throws IOException {
        return lines().filter(line -> !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line.split(" \\| "))));
    }

    private static void check(String[] line) {
        switch (line[0]) {
            case "curve" -> curve(line[1], Double.parseDouble(line[2]), line[3], line[4]);
            case "estimate" -> estimate(SCALE.replay(answers(line[1])), line[2], line[3], line[4]);
            default -> walk(answers(line[2]), StopReason.valueOf(line[3]), line[4], line[5]);
        }
    }

    private static void curve(String item, double theta, String probabilities, String information) {
        double[] expected = Arrays.stream(probabilities.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(SCALE.probabilities(item, theta)).containsExactly(expected, EQUAL);
        assertThat(SCALE.information(item, theta)).isCloseTo(Double.parseDouble(information), EQUAL);
    }

    private static void estimate(AdaptiveSession session, String theta, String standardError, String mostInformative) {
        assertEstimate(session, theta, standardError);
        session.next().ifPresent(next -> assertThat(next.id()).isEqualTo(mostInformative));
    }

    private static void walk(Map<String, Integer> answers, StopReason stop, String theta, String standardError) {
        AdaptiveSession session = SCALE.start();
        for (Map.Entry<String, Integer> answer : answers.entrySet()) {
            assertThat(session.next().orElseThrow().id()).isEqualTo(answer.getKey());
            session = session.answer(answer.getKey(), answer.getValue());
        }
        assertThat(session.stop()).contains(stop);
        assertEstimate(session, theta, standardError);
    }

    private static void assertEstimate(AdaptiveSession session, String theta, String standardError) {
        AdaptiveEstimate estimate = session.estimate().orElseThrow();
        assertThat(estimate.theta()).isCloseTo(Double.parseDouble(theta), EQUAL);
        assertThat(estimate.standardError()).isCloseTo(Double.parseDouble(standardError), EQUAL);
    }

    private static Map<String, Integer> answers(String written) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        for (String answer : written.split(" ")) {
            String[] parts = answer.split("=");
            answers.put(parts[0], Integer.valueOf(parts[1]));
        }
        return answers;
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream in = ReferenceTableTest.class.getResourceAsStream("reference.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        }
    }
}
