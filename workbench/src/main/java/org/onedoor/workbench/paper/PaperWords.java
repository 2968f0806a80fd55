package org.onedoor.workbench.paper;

import java.util.List;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** The sentences of a paper form that are the same for every navigator. */
final class PaperWords {
    private final Language language;

    PaperWords(Language language) {
        this.language = language;
    }

    private String say(String fi, String sv, String en) {
        return LocalizedText.of(fi, sv, en).in(language);
    }

    String how() {
        return say("Näin täytät", "Så här fyller du i", "How to fill this in");
    }

    List<String> instructions(String stopping) {
        return List.of(
                say(
                        "Vastaa kysymyksiin järjestyksessä ja rastita vastauksesi. Vihreällä palkilla merkitty ohje kertoo,"
                                + " mitkä kysymykset voit jättää väliin.",
                        "Svara på frågorna i ordning och kryssa för dina svar. Rutan med grön kant berättar vilka frågor du kan"
                                + " lämna.",
                        "Answer the questions in order and tick your answers. A note with a green edge tells which questions to"
                                + " leave out."),
                say(
                        "Saat ohittaa minkä tahansa kysymyksen. Rastita silloin sen viimeinen ruutu. Ohitettu kysymys ei ole"
                                + " sama kuin ”ei”.",
                        "Du får hoppa över vilken fråga som helst. Kryssa då för den sista rutan. En fråga du hoppar över är inte"
                                + " samma sak som ”nej”.",
                        "You may pass over any question. Then tick its last box. A question you pass over is not the same as"
                                + " “no”."),
                say(
                        "Jos vastauksen vieressä lukee Lopeta tähän, lue heti tämän sivun kohta " + stopping
                                + ". Muut kysymykset voivat odottaa.",
                        "Om det står Sluta här vid ett svar, läs genast " + stopping
                                + " på den här sidan. De andra frågorna kan vänta.",
                        "If an answer says Stop here, read " + stopping
                                + " on this page at once. The other questions can wait."),
                say(
                        "Jos ohitat kysymyksen, jossa on merkki ▲, pidä tämän sivun yhteystiedot lähellä.",
                        "Om du hoppar över en fråga med märket ▲, håll kontakterna på den här sidan nära.",
                        "If you pass over a question with the sign ▲, keep the contacts on this page close."),
                say(
                        "Kun olet vastannut, käy lopun taulukko läpi ylhäältä alas. Ensimmäinen sopiva kohta kertoo, millaisesta"
                                + " avusta voisi olla hyötyä. Se ei ole diagnoosi.",
                        "När du har svarat, gå igenom listan i slutet uppifrån och ned. Det första som stämmer berättar vilken"
                                + " hjälp som kunde passa. Det är ingen diagnos.",
                        "When you have answered, read the list at the end from the top down. The first line that fits tells what"
                                + " help could suit. It is not a diagnosis."));
    }

    String questions() {
        return say("Kysymykset", "Frågor", "Questions");
    }

    String beforeResults() {
        return say("Ennen tulosta", "Före resultatet", "Before the result");
    }

    String results() {
        return say("Mikä apu voisi sopia", "Vilken hjälp som kunde passa", "What help could suit");
    }

    String readDown() {
        return say(
                "Aloita ylimmästä. Rastita se, mikä pitää paikkansa. Lopeta ensimmäiseen portaaseen, jossa on yksikin rasti.",
                "Börja överst. Kryssa för det som stämmer. Stanna vid det första steget där det finns ett enda kryss.",
                "Start at the top. Tick what is true. Stop at the first step with even one tick.");
    }

    String step(int number) {
        return say("Porras ", "Steg ", "Step ") + number;
    }

    String thisIfAny() {
        return say(
                "Tämä porras, jos yksikin kohta sopii:",
                "Det här steget, om en enda punkt stämmer:",
                "This step, if even one line fits:");
    }

    String otherwiseThis() {
        return say(
                "Tämä porras, jos mikään edellä ei sopinut.",
                "Det här steget, om ingenting ovan stämde.",
                "This step, if nothing above fits.");
    }

    String several() {
        return say("Voit rastittaa useita.", "Du kan kryssa för flera.", "You can tick several.");
    }

    String alone() {
        return say("(vain tämä yksin)", "(bara det här)", "(only this one)");
    }

    String lastBox() {
        return say("Ohitan tai en tiedä", "Jag hoppar över eller vet inte", "I pass over this, or do not know");
    }

    String notForMe() {
        return say("Tämä ei koske minua", "Det här gäller inte mig", "This does not concern me");
    }

    String stop() {
        return say("Lopeta tähän, lue sivu 1", "Sluta här, läs sidan 1", "Stop here, read page 1");
    }

    String ifSo() {
        return say("Jos", "Om", "If");
    }

    String questions(int from, int to) {
        return from == to
                ? say("kysymys " + from, "fråga " + from, "question " + from)
                : say("kysymykset " + from + "–" + to, "frågorna " + from + "–" + to, "questions " + from + "–" + to);
    }

    private String answerTo(String which) {
        return which.startsWith("kysymys ")
                ? "kysymykseen " + which.substring(8)
                : which.replace("kysymykset", "kysymyksiin");
    }

    String answerOnlyIf(String which) {
        return say(
                "Vastaa " + answerTo(which) + " vain, jos",
                "Svara på " + which + " bara om",
                "Answer " + which + " only if");
    }

    String passOverIf(String which) {
        return say("Jätä väliin " + which + ", jos", "Lämna " + which + " om", "Leave out " + which + " if");
    }

    String otherwise(String destination) {
        return say("Muuten jatka ", "Annars fortsätt ", "Otherwise go on ") + destination + ".";
    }

    String then(String destination, boolean danger) {
        return say("Jatka silloin ", "Fortsätt då ", "Then go on ")
                + destination
                + "."
                + (danger
                        ? say(" Jos et ole varma, vastaa.", " Om du är osäker, svara.", " If you are not sure, answer.")
                        : "");
    }

    String tickNotForMe() {
        return say(
                "Rastita silloin ”Tämä ei koske minua”. ",
                "Kryssa då för ”Det här gäller inte mig”. ",
                "Then tick “This does not concern me”. ");
    }

    String toQuestion(int number) {
        return say("kysymykseen " + number, "till fråga " + number, "to question " + number);
    }

    String afterQuestion(int number) {
        return say("kysymyksen " + number + " jälkeen", "efter fråga " + number, "after question " + number);
    }

    String total(String name, boolean most) {
        return most
                ? say(name + ", enimmäispisteet", name + ", högsta möjliga poäng", name + ", highest possible points")
                : say(name + ", pisteet", name + ", poäng", name + ", points");
    }

    String addUp(String from, boolean most) {
        String add = say(
                "Laske yhteen rastittamiesi kohtien pisteet kysymyksistä " + from + ". ",
                "Räkna ihop poängen vid dina kryss i frågorna " + from + ". ",
                "Add up the points at your ticks in questions " + from + ". ");
        return add
                + (most
                        ? say(
                                "Laske vastaamatta jääneestä kysymyksestä sen suurimmat pisteet.",
                                "Räkna det högsta poängtalet för en fråga utan svar.",
                                "For a question without an answer, count the most points it has.")
                        : say(
                                "Laske vastaamatta jääneestä kysymyksestä sen pienimmät pisteet.",
                                "Räkna det lägsta poängtalet för en fråga utan svar.",
                                "For a question without an answer, count the fewest points it has."));
    }

    String mark(String mark) {
        return say("Merkki ", "Märke ", "Mark ") + mark;
    }

    String tickIf() {
        return say("Rastita, jos", "Kryssa för om", "Tick if");
    }

    String origin(String id, String version) {
        return say(
                "Tehty navigaattorista " + id + ", versio " + version + ".",
                "Gjord av navigatorn " + id + ", version " + version + ".",
                "Made from the navigator " + id + ", version " + version + ".");
    }
}
