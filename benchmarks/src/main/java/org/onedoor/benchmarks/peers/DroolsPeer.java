package org.onedoor.benchmarks.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.onedoor.benchmarks.peers.BandedTable.Band;
import org.onedoor.benchmarks.peers.BandedTable.Input;
import org.onedoor.benchmarks.peers.BandedTable.Row;
import org.onedoor.benchmarks.peers.Questionnaire.State;

/** Drools with its executable model; a session is kept, which is how it is fastest, and takes one fact after another. */
public final class DroolsPeer implements Peer {
    @Override
    public TableDecision table(BandedTable table) {
        String rules = table.rows().stream().map(row -> rule(table, row)).collect(Collectors.joining("\n"));
        Conclusions conclusions = new Conclusions();
        KieSession session = session(rules, conclusions);
        return values -> {
            conclusions.clear();
            FactHandle handle = session.insert(new Person(values[0], values[1], values[2]));
            session.fireAllRules();
            session.delete(handle);
            return conclusions.step;
        };
    }

    private static String rule(BandedTable table, Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.bands().size(); i++) {
            Input input = table.inputs().get(i);
            Band band = row.bands().get(i);
            if (!input.isFirst(band)) {
                parts.add(input.id() + " >= " + band.from());
            }
            if (!input.isLast(band)) {
                parts.add(input.id() + " <= " + band.to());
            }
        }
        return rule("r" + row.id(), "Person(" + String.join(", ", parts) + ")", "raise(" + row.step() + ")");
    }

    private static String rule(String name, String when, String then) {
        return "rule \"%s\" when\n%s\nthen conclusions.%s; end".formatted(name, when, then);
    }

    private static KieSession session(String rules, Conclusions conclusions) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                "src/main/resources/benchmark/rules.drl", """
                package benchmark
                import %1$s.Person
                import %1$s.Answered
                global %1$s.Conclusions conclusions
                %2$s
                """.formatted(DroolsPeer.class.getCanonicalName(), rules));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieSession session =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
        session.setGlobal("conclusions", conclusions);
        return session;
    }

    @Override
    public Walk walk(Questionnaire questionnaire) {
        String raises = join(
                questionnaire.rules(),
                rule -> rule("r" + rule.id(), answered(rule.all()), "raise(" + rule.step() + ")"));
        String gates = join(
                questionnaire.gates(),
                gate -> rule(
                        "g" + gate.section(),
                        answered(List.of(new Questionnaire.AtLeast(gate.head(), gate.option()))),
                        "open(" + gate.section() + ")"));
        Conclusions conclusions = new Conclusions();
        return new FactWalk(questionnaire, session(raises + "\n" + gates, conclusions), conclusions);
    }

    private static <T> String join(List<T> parts, Function<T, String> words) {
        return parts.stream().map(words).collect(Collectors.joining("\n"));
    }

    private static String answered(List<Questionnaire.AtLeast> parts) {
        return join(parts, part -> "Answered(question == %d, option >= %d)".formatted(part.question(), part.option()));
    }

    /** One fact more after each answer; what held goes on to hold. */
    private static final class FactWalk implements Walk {
        private final Questionnaire questionnaire;
        private final KieSession session;
        private final Conclusions conclusions;
        private final List<FactHandle> handles = new ArrayList<>();
        private final int[] answers;
        private State state;

        FactWalk(Questionnaire questionnaire, KieSession session, Conclusions conclusions) {
            this.questionnaire = questionnaire;
            this.session = session;
            this.conclusions = conclusions;
            this.answers = questionnaire.unanswered();
            this.state = state();
        }

        @Override
        public State restart() {
            handles.forEach(session::delete);
            handles.clear();
            conclusions.clear();
            Arrays.fill(answers, Questionnaire.UNANSWERED);
            state = state();
            return state;
        }

        @Override
        public State answer(int option) {
            answers[state.next()] = option;
            handles.add(session.insert(new Answered(state.next(), option)));
            session.fireAllRules();
            state = state();
            return state;
        }

        private State state() {
            return new State(conclusions.step, questionnaire.next(answers, conclusions.open));
        }
    }

    /** What the rules say; Drools needs it to be public. */
    public static final class Conclusions {
        private int step = 1;
        private int open;

        private void clear() {
            step = 1;
            open = 0;
        }

        /** The step is at least this one. */
        public void raise(int atLeast) {
            step = Math.max(step, atLeast);
        }

        /** A section is open. */
        public void open(int section) {
            open |= 1 << section;
        }
    }

    /** A fact: one value of each column. */
    public static final class Person {
        private final int phq9;
        private final int gad7;
        private final int wsas;

        /** The values of the columns. */
        public Person(int phq9, int gad7, int wsas) {
            this.phq9 = phq9;
            this.gad7 = gad7;
            this.wsas = wsas;
        }

        /** The PHQ-9 total. */
        public int getPhq9() {
            return phq9;
        }

        /** The GAD-7 total. */
        public int getGad7() {
            return gad7;
        }

        /** The WSAS total. */
        public int getWsas() {
            return wsas;
        }
    }

    /** A fact: the answer to one question. */
    public static final class Answered {
        private final int question;
        private final int option;

        /** The number of the question and of the option chosen. */
        public Answered(int question, int option) {
            this.question = question;
            this.option = option;
        }

        /** The number of the question. */
        public int getQuestion() {
            return question;
        }

        /** The number of the option. */
        public int getOption() {
            return option;
        }
    }
}
