package org.onedoor.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

class ContentPackTest {
    @TempDir
    Path folder;

    @Test
    void anEditionShowsWhatItsRegionAddsAndLeavesOutWhatItHides() {
        ContentPack pack = PackFolder.copiedTo(folder).read();
        assertThat(services(pack.edition())).containsExactly("05.sleep", "fi.112", "fi.116117", "fi.web");
        assertThat(services(pack.edition("05"))).containsExactly("05.night-cafe", "05.sleep", "fi.112", "fi.116117");
        assertThat(services(pack.edition("853"))).isEqualTo(services(pack.edition("05")));
        assertThat(services(pack.edition("609"))).isEqualTo(services(pack.edition()));
    }

    @Test
    void anOverlayPutsItsOwnServiceInPlaceOfThePacks() {
        PackFolder.copiedTo(folder)
                .replace("regions/05.json", "\"fi.web\"", "")
                .replace(
                        "regions/05.json",
                        "\"add\": {\n    \"organizations\": [],\n    \"services\": [",
                        "\"replace\": [")
                .replace("regions/05.json", "    ]\n  },\n  \"hide\"", "    ],\n  \"hide\"")
                .replace("regions/05.json", "05.night-cafe", "05.sleep");
        Edition edition = ContentPack.read(folder).edition("05");
        assertThat(edition.directory().service("05.sleep").name().en()).isEqualTo("Night café");
    }

    @Test
    void everyRegionHasTheSameRules() {
        ContentPack pack = PackFolder.copiedTo(folder).read();
        assertThat(pack.edition("05").navigator()).isSameAs(pack.edition().navigator());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aBrokenPackIsRefusedWithEveryProblemInItsPlace(
            String mistake, Consumer<PackFolder> make, List<String> problems) {
        PackFolder pack = PackFolder.copiedTo(folder);
        make.accept(pack);
        InvalidContentException refused =
                catchThrowableOfType(InvalidContentException.class, () -> ContentPack.read(folder));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems().stream().map(this::withoutFolder)).containsExactlyElementsOf(problems);
    }

    private String withoutFolder(Problem problem) {
        return problem.toString().replace(folder.toString() + "/", "");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "a file that is not there",
                        pack -> pack.replace("pack.json", "services/05.json", "services/55.json"),
                        "services/55.json: there is no such file in the pack"),
                mistake(
                        "a path that leads out of the pack",
                        pack -> pack.replace("pack.json", "services/05.json", "../05.json"),
                        "pack.json:13:5 /services/1: must be the path of a .json file inside the pack, such as"
                                + " services/05.json"),
                mistake(
                        "a service for a topic nobody knows, and an overlay for a region nobody knows",
                        pack -> pack.replace("services/05.json", "\"sleep\"", "\"slep\"")
                                .replace("regions/05.json", "\"region\": \"05\"", "\"region\": \"55\""),
                        "services/05.json:34:9 /services/0/topics/0: the navigator has no topic \"slep\"",
                        "regions/05.json:2:13 /region: there is no region with the code \"55\""),
                mistake(
                        "an overlay that hides a service the pack does not have",
                        pack -> pack.replace("regions/05.json", "\"fi.web\"", "\"fi.wep\""),
                        "regions/05.json:57:5 /hide/0: the pack has no service \"fi.wep\" to hide"),
                mistake(
                        "an overlay that hides the emergency number",
                        pack -> pack.replace("regions/05.json", "\"fi.web\"", "\"fi.112\""),
                        "regions/05.json:57:5 /hide/0: \"fi.112\" is an emergency or crisis contact, which an overlay"
                                + " cannot hide"),
                mistake(
                        "an overlay that changes one service twice",
                        pack -> pack.replace("regions/05.json", "\"fi.web\"", "\"fi.web\", \"fi.web\""),
                        "regions/05.json:1:1: changes the service \"fi.web\" twice"),
                mistake(
                        "an overlay that would change a rule",
                        pack -> pack.replace(
                                "regions/05.json", "\"region\": \"05\"", "\"region\": \"05\", \"rules\": []"),
                        "regions/05.json:2:19 /rules: unknown property"),
                mistake(
                        "an action that opens a line which other areas lack, and one that nobody knows",
                        pack -> pack.replace(
                                "navigator/small.json",
                                "\"actions\": [],\n  \"items\"",
                                "\"actions\": [" + action("a", "Sleep", "05.sleep") + ", "
                                        + action("b", "Call", "fi.113") + "],\n  \"items\""),
                        "navigator/small.json /actions/0/contacts: none of these serves Satakunta; name one that does as well",
                        "navigator/small.json /actions/1/contacts/0: there is no service \"fi.113\""),
                mistake(
                        "a number in a text that not every region has",
                        pack -> pack.replace(
                                "navigator/small.json",
                                "\"actions\": [],\n  \"items\"",
                                "\"actions\": [" + action("a", "Call 09 123 4567", "fi.112") + ", "
                                        + action("b", "Call 112", "fi.112") + "],\n  \"items\""),
                        "navigator/small.json /actions/0/text: the number 09 123 4567 is not one that a service of the whole"
                                + " country has; name the service as a contact instead"),
                mistake(
                        "a navigator and a service file with mistakes of their own",
                        pack -> pack.replace("navigator/small.json", "\"is\": \"badly\"", "\"is\": \"bad\"")
                                .replace("services/05.json", "\"steps\"", "\"stepz\""),
                        "navigator/small.json:212:15 /rules/0/when/is: there is no option \"bad\" in sleep",
                        "services/05.json:30:7 /services/0/stepz: unknown property; did you mean \"steps\"?"));
    }

    private static String action(String id, String text, String contact) {
        return """
                {"id": "%s", "text": {"fi": "%s", "sv": "%s", "en": "%s"}, "contacts": ["%s"]}""".formatted(id, text, text, text, contact);
    }

    private static Arguments mistake(String name, Consumer<PackFolder> make, String... problems) {
        return Arguments.of(name, make, List.of(problems));
    }

    static List<String> services(Edition edition) {
        return edition.directory().services().stream().map(Service::id).toList();
    }
}
