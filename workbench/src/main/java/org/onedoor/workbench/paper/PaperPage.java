package org.onedoor.workbench.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.answer.AnswerOption;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.StepText;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.workbench.paper.PaperForm.AddUp;
import org.onedoor.workbench.paper.PaperForm.Ask;
import org.onedoor.workbench.paper.PaperForm.Entry;
import org.onedoor.workbench.paper.PaperForm.Mark;
import org.onedoor.workbench.paper.PaperForm.Points;
import org.onedoor.workbench.paper.PaperForm.Row;
import org.onedoor.workbench.paper.PaperForm.Skip;
import org.onedoor.workbench.paper.PaperForm.Stop;

/** A paper form as one HTML file. */
final class PaperPage {
    private static final int DANGER = 6;
    private static final int SHORT = 3;
    private static final int LONG = 12;

    private final PaperForm form;
    private final NavigatorDefinition definition;
    private final Language language;
    private final List<String> crisis;
    private final Statements statements;
    private final StatementWords words;
    private final PaperWords says;
    private final StringBuilder html = new StringBuilder();

    PaperPage(PaperForm form, Language language, List<String> crisis) {
        if (crisis.isEmpty()) {
            throw new IllegalArgumentException("A paper form must say whom to contact in danger");
        }
        this.form = form;
        this.definition = form.navigator().definition();
        this.language = language;
        this.crisis = List.copyOf(crisis);
        this.statements = new Statements(form.navigator());
        this.words = StatementWords.byNumber(statements, language);
        this.says = new PaperWords(language);
    }

    String html() {
        line("<!DOCTYPE html>");
        line("<html lang=\"" + language.tag() + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\"/>");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        line("<title>" + text(definition.title()) + "</title>");
        line("<style>");
        line(Markup.style("paper.css").strip());
        line("</style>");
        line("</head>");
        line("<body>");
        line("<h1>" + text(definition.title()) + "</h1>");
        addCrisis();
        addInstructions();
        addEntries();
        addResults();
        line("<footer>" + escaped(says.say(PaperText.ORIGIN, definition.id(), definition.version())) + "</footer>");
        line("</body>");
        line("</html>");
        return html.toString();
    }

    private void line(String line) {
        html.append(line).append('\n');
    }

    private static String escaped(String text) {
        return Markup.escaped(text);
    }

    /** The text, marked when it is in another language than the page. */
    private String text(LocalizedText text) {
        Language shown = text.languageShown(language);
        String escaped = escaped(text.in(language));
        return shown == language ? escaped : "<span lang=\"" + shown.tag() + "\">" + escaped + "</span>";
    }

    private StepText step(int number) {
        return definition.steps().stream()
                .filter(step -> step.step() == number)
                .findFirst()
                .orElseThrow();
    }

    private void addCrisis() {
        line("<section class=\"crisis\" id=\"crisis\">");
        line("<h2>" + text(step(DANGER).title()) + "</h2>");
        line("<p>" + text(step(DANGER).text()) + "</p>");
        line("<ul>");
        crisis.forEach(contact -> line("<li>" + escaped(contact) + "</li>"));
        line("</ul>");
        line("</section>");
    }

    private void addInstructions() {
        line("<section class=\"how\">");
        line("<h2>" + escaped(says.say(PaperText.HOW)) + "</h2>");
        line("<ol>");
        says.instructions(stopping()).forEach(instruction -> line("<li>" + escaped(instruction) + "</li>"));
        line("</ol>");
        line("</section>");
    }

    private String stopping() {
        return StatementWords.quoted(step(DANGER).title().in(language), language);
    }

    private void addEntries() {
        line("<section class=\"columns start\">");
        line("<h2>" + escaped(says.say(PaperText.QUESTIONS)) + "</h2>");
        boolean end = false;
        for (int i = 0; i < form.entries().size(); i++) {
            if (!end
                    && form.entries().subList(i, form.entries().size()).stream().allMatch(Mark.class::isInstance)) {
                line("</section>");
                line("<section class=\"columns results\">");
                line("<h2>" + escaped(says.say(PaperText.BEFORE_RESULTS)) + "</h2>");
                end = true;
            }
            add(form.entries().get(i), i);
        }
        line("</section>");
    }

    private void add(Entry entry, int place) {
        switch (entry) {
            case Ask ask -> addQuestion(ask);
            case Skip skip -> addSkip(skip, place);
            case AddUp addUp -> addTotal(addUp);
            case Mark mark -> addMark(mark);
            case Stop(Statement statement) -> {
                line("<div class=\"sign halt\">");
                addStatement(says.say(PaperText.IF_SO), statement);
                line("<p class=\"stop\">■ " + escaped(says.say(PaperText.STOP)) + "</p>");
                line("</div>");
            }
        }
    }

    private void addQuestion(Ask ask) {
        Question question = statements.question(ask.number());
        line("<section class=\"question\" id=\"q" + ask.number() + "\">");
        if (opensScale(ask.number())) {
            question.instructions().ifPresent(stem -> line("<p class=\"stem\">" + text(stem) + "</p>"));
        }
        line("<h3><span class=\"number\">" + ask.number() + "</span> "
                + (question.danger() ? "<span class=\"stop\">▲</span> " : "") + text(question.text()) + "</h3>");
        if (question.kind() == ItemKind.MULTI) {
            line("<p class=\"why\">" + escaped(says.say(PaperText.SEVERAL)) + "</p>");
        }
        if (question.kind() == ItemKind.NUMBER) {
            line("<p><span class=\"write\"></span>"
                    + question.unit().map(this::text).orElse("") + " "
                    + escaped("(" + question.min().orElseThrow() + "–"
                            + question.max().orElseThrow() + ")")
                    + "</p>");
        }
        line("<ul class=\"boxes\">");
        for (int option = 0; option < question.options().size(); option++) {
            line("<li>" + option(ask, question, option) + "</li>");
        }
        line("<li class=\"last\">" + escaped(says.say(PaperText.LAST_BOX)) + "</li>");
        if (ticked(ask.number())) {
            line("<li class=\"last\">" + escaped(says.say(PaperText.NOT_FOR_ME)) + "</li>");
        }
        line("</ul>");
        line("</section>");
    }

    private boolean opensScale(int number) {
        Optional<LocalizedText> stem = statements.question(number).instructions();
        return number == 1 || !stem.equals(statements.question(number - 1).instructions());
    }

    private boolean ticked(int number) {
        return form.entries().stream()
                .anyMatch(entry ->
                        entry instanceof Skip skip && skip.tick() && skip.from() <= number && number <= skip.to());
    }

    private String option(Ask ask, Question question, int option) {
        AnswerOption shown = question.options().get(option);
        String only =
                shown.exclusive() ? " <span class=\"points\">" + escaped(says.say(PaperText.ALONE)) + "</span>" : "";
        String points = points(ask.number(), option)
                .map(number -> " <span class=\"points\">(" + number + ")</span>")
                .orElse("");
        String stop = ask.stops().contains(option)
                ? " <span class=\"stop\">■ " + escaped(says.say(PaperText.STOP)) + "</span>"
                : "";
        return text(shown.text()) + only + points + stop;
    }

    /** The points of an option, when every score that counts the question gives it the same. */
    private Optional<Integer> points(int question, int option) {
        List<Integer> points = form.entries().stream()
                .flatMap(entry -> entry instanceof AddUp addUp ? addUp.points().stream() : Stream.empty())
                .filter(given -> given.question() == question)
                .map(given -> given.options().get(option))
                .distinct()
                .toList();
        return points.size() == 1 ? Optional.of(points.getFirst()) : Optional.empty();
    }

    private void addSkip(Skip skip, int place) {
        line("<div class=\"sign\">");
        if (skip.unless()) {
            addStatement(says.answerOnlyIf(skip.from(), skip.to()), skip.statement());
            line("<p>" + escaped(says.say(PaperText.OTHERWISE, destination(skip, place))) + "</p>");
        } else {
            addStatement(says.passOverIf(skip.from(), skip.to()), skip.statement());
            line("<p>" + escaped(skip.tick() ? says.say(PaperText.TICK_NOT_FOR_ME) + " " : "")
                    + escaped(says.then(
                            destination(skip, place),
                            statements.question(skip.from()).danger())) + "</p>");
        }
        line("</div>");
    }

    /** The question to go on from, or what comes after the questions that are passed over. */
    private String destination(Skip skip, int place) {
        int next = place;
        while (!(form.entries().get(next) instanceof Ask ask && ask.number() == skip.to())) {
            next++;
        }
        boolean plain = next + 1 < form.entries().size()
                && (form.entries().get(next + 1) instanceof Ask
                        || form.entries().get(next + 1) instanceof Skip);
        return plain ? says.say(PaperText.TO_QUESTION, skip.to() + 1) : says.say(PaperText.AFTER_QUESTION, skip.to());
    }

    private void addTotal(AddUp addUp) {
        line("<div class=\"work\">");
        String name = words.shortName(statements.scale(addUp.scale()))
                + statements
                        .scoreName(statements.scale(addUp.scale()), addUp.score())
                        .map(part -> " (" + part.in(language) + ")")
                        .orElse("");
        line("<h3>" + escaped(says.total(name, addUp.most())) + "</h3>");
        line("<span class=\"write\"></span>");
        boolean printed = addUp.points().stream()
                .allMatch(points -> points(points.question(), 0).isPresent());
        String from = addUp.points().stream()
                .map(points -> Integer.toString(points.question()))
                .collect(Collectors.joining(", "));
        line("<p>" + escaped(says.addUp(from, addUp.most())) + "</p>");
        if (!printed) {
            addPoints(addUp.points());
        }
        line("</div>");
    }

    private void addPoints(List<Points> all) {
        line("<ul class=\"parts\">");
        for (Points points : all) {
            Question question = statements.question(points.question());
            StringBuilder row = new StringBuilder(Integer.toString(points.question())).append(": ");
            for (int option = 0; option < points.options().size(); option++) {
                row.append(option == 0 ? "" : ", ")
                        .append(question.options().get(option).text().in(language))
                        .append(" = ")
                        .append(points.options().get(option));
            }
            line("<li>" + escaped(row.toString()) + "</li>");
        }
        line("</ul>");
    }

    private void addMark(Mark mark) {
        line("<div class=\"work" + (mark.statement().leaves().count() > LONG ? " long" : "") + "\">");
        line("<h3>" + escaped(says.say(PaperText.MARK, mark.mark())) + "</h3>");
        line("<span class=\"write tick\"></span>");
        addStatement(says.say(PaperText.TICK_IF), mark.statement());
        line("</div>");
    }

    /** A statement after its lead-in: in one line if it is short, otherwise as a list. */
    private void addStatement(String leadIn, Statement statement) {
        if (statement.leaves().count() <= SHORT) {
            line("<p>" + escaped(leadIn + " " + words.line(statement) + ".") + "</p>");
            return;
        }
        line("<p>" + escaped(leadIn + " " + words.heading(statement)) + "</p>");
        addParts(statement);
    }

    private void addParts(Statement statement) {
        line("<ul class=\"parts\">");
        for (Statement part : statement.parts()) {
            if (part.leaves().count() <= SHORT) {
                line("<li>" + escaped(words.line(part)) + "</li>");
            } else {
                line("<li>" + escaped(words.heading(part)));
                addParts(part);
                line("</li>");
            }
        }
        line("</ul>");
    }

    private void addResults() {
        line("<section class=\"columns results\">");
        line("<h2>" + escaped(says.say(PaperText.RESULTS)) + "</h2>");
        line("<p>" + escaped(says.say(PaperText.READ_DOWN)) + "</p>");
        for (int step = DANGER - 1; step > 0; step--) {
            addStep(step);
        }
        line("</section>");
    }

    private void addStep(int number) {
        StepText step = step(number);
        List<Row> rows =
                form.rows().stream().filter(row -> row.step() == number).toList();
        if (rows.isEmpty() && number > 1) {
            return;
        }
        line("<section class=\"step\">");
        line("<h3>" + escaped(says.say(PaperText.STEP, number)) + ": " + text(step.title()) + "</h3>");
        line("<p>" + escaped(number == 1 ? says.say(PaperText.OTHERWISE_THIS) : says.say(PaperText.THIS_IF_ANY))
                + "</p>");
        if (!rows.isEmpty()) {
            line("<ul class=\"boxes rows\">");
            rows.forEach(this::addRow);
            line("</ul>");
        }
        line("<p>" + text(step.text()) + " <strong>" + text(step.now()) + "</strong></p>");
        line("</section>");
    }

    private void addRow(Row row) {
        line("<li>");
        if (row.statement().leaves().count() <= SHORT) {
            line(escaped(capital(words.line(row.statement()))));
        } else {
            line(escaped(capital(words.heading(row.statement()))));
            addParts(row.statement());
        }
        LocalizedText reason = row.reason();
        if (reason != null) {
            line("<span class=\"because\">" + text(reason) + "</span>");
        }
        line("</li>");
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
