package org.onedoor.workbench.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.testkit.Walk;

/**
 * Fills in a paper form by hand, knowing nothing but the paper: what is ticked is there, what is not ticked is not. It asks the
 * program nothing, and takes answers from a walk.
 */
final class PaperReader {
    private final PaperForm form;
    private final Walk walk;
    private final Map<Integer, Set<Integer>> ticked = new HashMap<>();
    private final Map<Integer, Integer> written = new HashMap<>();
    private final Set<Integer> lastBox = new HashSet<>();
    private final Set<Integer> notForMe = new HashSet<>();
    private final Set<Integer> passedOver = new HashSet<>();
    private final Set<String> marks = new HashSet<>();
    private final Map<String, Integer> scores = new HashMap<>();
    private final Map<Integer, Answer> answers = new TreeMap<>();

    PaperReader(PaperForm form, Walk walk) {
        this.form = form;
        this.walk = walk;
    }

    /** The answers given, by question number. */
    Map<Integer, Answer> answers() {
        return answers;
    }

    /** Works through the form and tells the step. */
    int step() {
        for (PaperForm.Entry entry : form.entries()) {
            boolean stopped = switch (entry) {
                case PaperForm.Ask ask -> ask(ask);
                case PaperForm.Skip skip -> skip(skip);
                case PaperForm.AddUp addUp -> addUp(addUp);
                case PaperForm.Mark(String mark, Statement statement) -> isThere(statement) && !marks.add(mark);
                case PaperForm.Stop(Statement statement) -> isThere(statement);
            };
            if (stopped) {
                return 6;
            }
        }
        for (PaperForm.Row row : form.rows()) {
            if (isThere(row.statement())) {
                return row.step();
            }
        }
        return 1;
    }

    private boolean skip(PaperForm.Skip skip) {
        if (isThere(skip.statement()) != skip.unless()) {
            for (int question = skip.from(); question <= skip.to(); question++) {
                passedOver.add(question);
                if (skip.tick()) {
                    notForMe.add(question);
                }
            }
        }
        return false;
    }

    private boolean ask(PaperForm.Ask ask) {
        if (passedOver.contains(ask.number())) {
            return false;
        }
        Question question = form.navigator().questions().get(ask.number() - 1);
        Answer answer = walk.answer(question, answers.size());
        answers.put(ask.number(), answer);
        switch (answer) {
            case Answer.Skipped skipped -> lastBox.add(ask.number());
            case Answer.DontKnow dontKnow -> lastBox.add(ask.number());
            case Answer.Whole(int number) when question.kind() == ItemKind.NUMBER -> written.put(ask.number(), number);
            default -> ticked.put(ask.number(), boxes(question, answer));
        }
        return ticked.getOrDefault(ask.number(), Set.of()).stream().anyMatch(ask.stops()::contains);
    }

    private static Set<Integer> boxes(Question question, Answer answer) {
        List<String> ids = switch (answer) {
            case Answer.Choice(String option) -> List.of(option);
            case Answer.Choices(List<String> options) -> options;
            case Answer.Whole(int value) -> List.of(Integer.toString(value));
            default -> throw new IllegalArgumentException("no boxes");
        };
        Set<Integer> boxes = new HashSet<>();
        for (int i = 0; i < question.options().size(); i++) {
            if (ids.contains(question.options().get(i).id())) {
                boxes.add(i);
            }
        }
        return boxes;
    }

    private boolean addUp(PaperForm.AddUp addUp) {
        int total = 0;
        for (PaperForm.Points points : addUp.points()) {
            Set<Integer> boxes = ticked.getOrDefault(points.question(), Set.of());
            total += boxes.isEmpty()
                    ? points.options().stream()
                            .reduce(addUp.most() ? Math::max : Math::min)
                            .orElseThrow()
                    : points.options().get(boxes.iterator().next());
        }
        scores.put(addUp.scale() + "/" + addUp.score() + (addUp.most() ? " at most" : ""), total);
        return false;
    }

    private boolean isThere(Statement statement) {
        return switch (statement) {
            case Statement.All(List<Statement> parts) -> parts.stream().allMatch(this::isThere);
            case Statement.Any(List<Statement> parts) -> parts.stream().anyMatch(this::isThere);
            case Statement.Several(int least, List<Statement> parts) ->
                parts.stream().filter(this::isThere).count() >= least;
            case Statement.Chosen(int question, List<Integer> options, Statement.Span span) ->
                boxes(question).stream().anyMatch(options::contains);
            case Statement.Lacks(int question, List<Integer> options) ->
                !boxes(question).isEmpty() && boxes(question).stream().noneMatch(options::contains);
            case Statement.Between(int question, int from, int to) ->
                written.containsKey(question) && written.get(question) >= from && written.get(question) <= to;
            case Statement.Answered(int question) -> !boxes(question).isEmpty() || written.containsKey(question);
            case Statement.Unanswered(int question) ->
                hasBoxForNotConcerning(question)
                        ? lastBox.contains(question) || notForMe.contains(question)
                        : boxes(question).isEmpty() && !written.containsKey(question);
            case Statement.LeftOpen(int question) -> lastBox.contains(question);
            case Statement.ScoreFrom(String scale, String score, int least) -> scores.get(scale + "/" + score) >= least;
            case Statement.ScoreUpTo(String scale, String score, int most) ->
                scores.get(scale + "/" + score + " at most") <= most;
            case Statement.Marked(String mark, boolean is) -> marks.contains(mark) == is;
            case Statement.Holds holds -> throw new AssertionError("a finding is not on paper: " + holds.finding());
        };
    }

    private boolean hasBoxForNotConcerning(int question) {
        return form.entries().stream()
                .anyMatch(entry -> entry instanceof PaperForm.Skip skip
                        && skip.tick()
                        && skip.from() <= question
                        && question <= skip.to());
    }

    private Set<Integer> boxes(int question) {
        return ticked.getOrDefault(question, Set.of());
    }
}
