package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.ItemKind;

/** How many questions people are asked: walks with random answers, nobody being in danger. */
class NavigatorLengthTest {
    private static final int WALKS = 3000;

    @ParameterizedTest
    @CsvSource({
        // for whom, areas, topics in each, bad days of 100 | half of walks, nine of ten, all within
        "me, 1, 1, 30, 11, 14, 15",
        "me, 1, 2, 30, 12, 15, 17",
        "me, 2, 1, 30, 13, 16, 18",
        "me, 1, 1, 60, 13, 15, 15",
        "loved-one, 0, 1, 60, 14, 15, 16",
    })
    void walksAreShort(String who, int areas, int topics, int bad, int half, int nineOfTen, int all) {
        Random random = new Random(20261101);
        int[] lengths = IntStream.range(0, WALKS)
                .map(i -> new Person(who, areas, topics, bad, random)
                        .walk()
                        .answers()
                        .size())
                .sorted()
                .toArray();
        assertThat(List.of(lengths[WALKS / 2], lengths[WALKS * 9 / 10], lengths[WALKS - 1]))
                .isEqualTo(List.of(half, nineOfTen, all));
    }

    /** Someone of 13 or more who answers with the worst half of the options on their bad days. */
    private record Person(String who, int areas, int topics, int bad, Random random) {

        NavigatorSession walk() {
            NavigatorSession session = Walk.NAVIGATOR.start();
            while (session.stage() instanceof Question question) {
                session = session.answer(answer(question));
            }
            return session;
        }

        private Answer answer(Question question) {
            return switch (question.item()) {
                case "for-whom" -> Answer.choice(who);
                case "life-stage" ->
                    question.options().get(1 + random.nextInt(5)).answer();
                case "areas" -> some(question, areas);
                default -> question.danger() ? question.options().getFirst().answer() : usual(question);
            };
        }

        private Answer usual(Question question) {
            if (question.kind() == ItemKind.MULTI) {
                return some(question, topics);
            }
            List<AnswerOption> options = question.options();
            int half = options.size() / 2;
            boolean badly = random.nextInt(100) < bad;
            return options.get(badly ? half + random.nextInt(options.size() - half) : random.nextInt(half))
                    .answer();
        }

        private Answer some(Question question, int count) {
            List<String> ids = new ArrayList<>(question.options().stream()
                    .filter(option -> !option.exclusive())
                    .map(AnswerOption::id)
                    .toList());
            Collections.shuffle(ids, random);
            return Answer.choices(ids.subList(0, count));
        }
    }
}
