package org.onedoor.workbench.paper;

import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** The words of a graph that are the same for every navigator. */
final class GraphWords {
    private final Language language;

    GraphWords(Language language) {
        this.language = language;
    }

    private String say(String fi, String sv, String en) {
        return LocalizedText.of(fi, sv, en).in(language);
    }

    String counts(int questions, int rules) {
        return say(
                questions + " kysymystä, " + rules + " sääntöä",
                questions + " frågor, " + rules + " regler",
                questions
                        + (questions == 1 ? " question, " : " questions, ")
                        + rules
                        + (rules == 1 ? " rule" : " rules"));
    }

    String description(int questions, int rules) {
        return counts(questions, rules)
                + say(
                        ". Kysymykset ovat allekkain siinä järjestyksessä, jossa ne kysytään. Nuolen vieressä on ehto."
                                + " Oikealla on, mihin portaaseen kukin sääntö johtaa.",
                        ". Frågorna står under varandra i den ordning de ställs. Vid en pil står villkoret. Till höger står"
                                + " vilket steg varje regel leder till.",
                        ". The questions stand below each other in the order they are asked. A condition stands on its arrow."
                                + " To the right is the step that each rule leads to.");
    }

    String askedIf(boolean danger) {
        return danger
                ? say("kysytään, paitsi jos ", "ställs utom om ", "asked unless ")
                : say("kysytään, jos ", "ställs om ", "asked if ");
    }

    String dangerQuestion() {
        return say("vaarakysymys", "fråga om fara", "question about danger");
    }

    String step(int number) {
        return say("Porras ", "Steg ", "Step ") + number;
    }

    String atOnce() {
        return say("heti", "genast", "at once");
    }

    String findings() {
        return say("Havainnot", "Iakttagelser", "Findings");
    }

    String holdsWhen(String finding) {
        return say(finding + " pitää paikkansa, kun", finding + " stämmer när", finding + " holds when");
    }

    String questions(int from, int to) {
        return from == to
                ? say("Kysymys " + from, "Fråga " + from, "Question " + from)
                : say("Kysymykset " + from + "–" + to, "Frågorna " + from + "–" + to, "Questions " + from + "–" + to);
    }

    String overviewDescription(int parts) {
        return say(
                parts
                        + " osaa. Nuoli kertoo, minkä osan vastaukset avaavat toisen osan. Oikealla on, montako sääntöä kustakin"
                        + " osasta johtaa kuhunkin portaaseen.",
                parts
                        + " delar. En pil visar vilken del vars svar öppnar en annan del. Till höger står hur många regler från"
                        + " varje del som leder till varje steg.",
                parts
                        + " parts. An arrow shows which part’s answers open another part. To the right is how many rules of each"
                        + " part lead to each step.");
    }
}
