package org.onedoor.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.vocabulary.Topic;

/** A walk in one pass is the same as a session, question by question. */
@PropertyDefaults(tries = 2000)
class VisitProperties {

    @Provide
    Arbitrary<NavigatorDefinition> navigators() {
        return genes().map(Genes::any);
    }

    @Provide
    Arbitrary<Script> scripts() {
        return Arbitraries.integers().between(0, 1 << 16).list().ofMaxSize(30).map(Script::new);
    }

    private static Arbitrary<List<Integer>> genes() {
        return Arbitraries.integers().between(0, 59).list().ofMinSize(20).ofMaxSize(120);
    }

    @Property
    void aWalkAsksAndFindsWhatASessionDoes(
            @ForAll("navigators") NavigatorDefinition drawn, @ForAll("scripts") Script script) {
        Navigator navigator = Genes.navigator(drawn);
        NavigatorSession session = navigator.start();
        List<String> asked = new ArrayList<>();
        while (session.stage() instanceof Question question) {
            session = session.answer(Script.answer(question, script.move(asked.size())));
            asked.add(question.item());
        }
        List<String> walked = new ArrayList<>();
        Visit visit = navigator.walk(question -> {
            walked.add(question.item());
            return Script.answer(question, script.move(walked.size() - 1));
        });
        Result result = (Result) session.stage();
        assertThat(walked).isEqualTo(asked);
        assertThat(visit.result()).isEqualTo(result);
        assertThat(visit.questions()).isEqualTo(asked.size());
        assertThat(counted(visit, navigator.definition())).isEqualTo(counted(result));
        assertThat(visit.circumstances()).isEqualTo(session.circumstances());
    }

    @Property
    void aboutHowManyAreLeftNeverRisesByMoreThanOne(
            @ForAll("navigators") NavigatorDefinition drawn, @ForAll("scripts") Script script) {
        NavigatorSession session = Genes.navigator(drawn).start();
        for (int i = 0; session.stage() instanceof Question question; i++) {
            int before = session.remaining();
            assertThat(before).isPositive();
            session = session.answer(Script.answer(question, script.move(i)));
            assertThat(session.remaining()).as("after %s", question.item()).isLessThanOrEqualTo(before + 1);
        }
        assertThat(session.remaining()).isZero();
    }

    private static String counted(Visit visit, NavigatorDefinition definition) {
        List<String> names = Stream.concat(
                        definition.rules().stream().map(Rule::id),
                        definition.dangerRules().stream().map(DangerRule::id))
                .toList();
        List<String> topics = definition.topics().stream().map(Topic::id).toList();
        return String.join(
                " ",
                visit.step() + "",
                visit.danger() + "",
                visit.crisis() + "",
                named(visit.rules(), names),
                named(visit.topics(), topics));
    }

    private static String named(BitSet bits, List<String> names) {
        return bits.stream().mapToObj(names::get).toList().toString();
    }

    private static String counted(Result result) {
        return result.step() + " " + result.danger() + " " + result.crisis() + " "
                + result.rules().stream()
                        .filter(rule -> !rule.startsWith("left-open"))
                        .toList()
                + " "
                + result.topics().stream().map(Topic::id).toList();
    }
}
