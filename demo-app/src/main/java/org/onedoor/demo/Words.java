package org.onedoor.demo;

import org.onedoor.vocabulary.LocalizedText;

/** What the demo itself says; everything else comes from the content pack and the widgets. */
final class Words {
    static final LocalizedText TITLE = LocalizedText.of(
            "Yksi ovi mielenterveyspalveluihin",
            "En dörr till mentalvårdstjänster",
            "One door to mental health services");
    static final LocalizedText DEMO = LocalizedText.of(
            "Tämä on esittely. Sisältö on esimerkkiä, jota terveydenhuollon ammattilainen ei ole hyväksynyt.",
            "Det här är en demonstration. Innehållet är exempel som ingen vårdutbildad har godkänt.",
            "This is a demonstration. Its content is sample content that no clinician has approved.");

    static final LocalizedText WITHOUT_SCRIPTS = LocalizedText.of(
            "Kysymyksiin vastaaminen tarvitsee JavaScriptin, joka on selaimessasi pois päältä. Apua saat silti heti: "
                    + "yllä olevat numerot toimivat aina.",
            "För att svara på frågorna behövs JavaScript, som är avstängt i din webbläsare. Hjälp får du ändå genast: "
                    + "numren här ovanför fungerar alltid.",
            "Answering the questions needs JavaScript, which is turned off in your browser. You can still get help "
                    + "now: the numbers above always work.");

    static final LocalizedText GONE = LocalizedText.of(
            "Yhteys palveluun katkesi. Sitä yritetään uudelleen. Jos tarvitset apua heti, soita 112 tai 116 117.",
            "Förbindelsen till tjänsten bröts. Vi försöker igen. Om du behöver hjälp genast, ring 112 eller 116 117.",
            "The connection to the service was lost. It is being tried again. If you need help now, call 112 or 116 117.");
    static final LocalizedText GAVE_UP = LocalizedText.of(
            "Palveluun ei saada yhteyttä. Kokeile myöhemmin uudelleen. Jos tarvitset apua heti, soita 112 tai 116 117.",
            "Tjänsten går inte att nå. Försök igen senare. Om du behöver hjälp genast, ring 112 eller 116 117.",
            "The service cannot be reached. Try again later. If you need help now, call 112 or 116 117.");
    static final LocalizedText EXPIRED =
            LocalizedText.of("Käyntisi on päättynyt", "Ditt besök har avslutats", "Your visit has ended");
    static final LocalizedText EXPIRED_MORE = LocalizedText.of(
            "Vastauksiasi ei enää ole tallessa. Voit aloittaa alusta napsauttamalla tätä tai lataamalla sivun uudelleen. "
                    + "Jos tarvitset apua heti, soita 112 tai 116 117.",
            "Dina svar finns inte längre kvar. Du kan börja om genom att klicka här eller ladda om sidan. "
                    + "Om du behöver hjälp genast, ring 112 eller 116 117.",
            "Your answers are no longer kept. You can start again by clicking this or by loading the page again. "
                    + "If you need help now, call 112 or 116 117.");
    static final LocalizedText FAILED =
            LocalizedText.of("Jokin meni vikaan meillä", "Något gick fel hos oss", "Something went wrong on our side");
    static final LocalizedText FAILED_MORE = LocalizedText.of(
            "Et tehnyt mitään väärin. Voit jatkaa lataamalla sivun uudelleen. Jos tarvitset apua heti, soita 112 tai 116 117.",
            "Du gjorde inget fel. Du kan fortsätta genom att ladda om sidan. Om du behöver hjälp genast, ring 112 eller 116 117.",
            "You did nothing wrong. You can go on by loading the page again. If you need help now, call 112 or 116 117.");
    static final LocalizedText COOKIES = LocalizedText.of(
            "Selain ei salli evästettä", "Webbläsaren tillåter inte en kaka", "The browser does not allow a cookie");
    static final LocalizedText COOKIES_MORE = LocalizedText.of(
            "Palvelu tarvitsee yhden evästeen, joka häviää, kun suljet selaimen. Salli se ja lataa sivu uudelleen. "
                    + "Jos tarvitset apua heti, soita 112 tai 116 117.",
            "Tjänsten behöver en kaka som försvinner när du stänger webbläsaren. Tillåt den och ladda om sidan. "
                    + "Om du behöver hjälp genast, ring 112 eller 116 117.",
            "The service needs one cookie, which goes away when you close the browser. Allow it and load the page "
                    + "again. If you need help now, call 112 or 116 117.");

    static final LocalizedText NOT_FOUND =
            LocalizedText.of("Sivua ei löydy", "Sidan hittades inte", "There is no such page");
    static final LocalizedText NOT_FOUND_MORE = LocalizedText.of(
            "Osoite on ehkä muuttunut, tai siinä on kirjoitusvirhe.",
            "Adressen har kanske ändrats, eller så är den felskriven.",
            "The address may have changed, or it may be mistyped.");
    static final LocalizedText TO_THE_DOOR =
            LocalizedText.of("Palvelun etusivulle", "Till förstasidan", "To the front page");

    static final LocalizedText PROFESSIONALS =
            LocalizedText.of("Ammattilaisille", "För yrkespersoner", "For professionals");
    static final LocalizedText PROFESSIONALS_MORE = LocalizedText.of(
            "Täältä löydät samat sisällöt kuin asiakkaasi, työvälineinä.",
            "Här finns samma innehåll som för dina klienter, som arbetsredskap.",
            "Here is the same content that your clients see, as tools for your work.");
    static final LocalizedText WITH_A_CLIENT = LocalizedText.of(
            "Oirenavigaattori yhdessä asiakkaan kanssa",
            "Symtomnavigatorn tillsammans med klienten",
            "The symptom navigator together with a client");
    static final LocalizedText FIND_SERVICES =
            LocalizedText.of("Palvelut alueella", "Tjänster i området", "Services of an area");

    static final LocalizedText MEASURING_BANK = LocalizedText.of("Mittaripankki", "Mätarbank", "Measuring bank");
    static final LocalizedText PROOF = LocalizedText.of(
            "Mitä navigaattorista on todistettu",
            "Vad som har bevisats om navigatorn",
            "What is proved of the navigator");
    static final LocalizedText QUESTIONNAIRES =
            LocalizedText.of("Kyselyt voinnistasi", "Formulär om hur du mår", "Questionnaires about how you are");
    static final LocalizedText QUESTIONNAIRES_MORE = LocalizedText.of(
            "Kysely auttaa sinua pukemaan vointisi sanoiksi. Voit näyttää tuloksen ammattilaiselle.",
            "Ett formulär hjälper dig att sätta ord på hur du mår. Du kan visa resultatet för en yrkesperson.",
            "A questionnaire helps you put how you are into words. You can show the result to a professional.");

    private Words() {}
}
