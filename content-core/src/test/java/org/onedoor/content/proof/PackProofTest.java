package org.onedoor.content.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.content.PackFolder;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.StrictJson;

/** What an overlay may do, what it cannot, and what is found when a pack lets it. */
class PackProofTest {
    @TempDir
    Path folder;

    @Test
    void aPackWhoseOverlayAddsAndHidesOrdinaryServicesIsProved() {
        PackProof proof = PackProof.of(pack());
        assertThat(proof.proved()).isTrue();
        assertThat(proof.navigator().proved()).isTrue();
        assertThat(proof.regions().stream().map(PackProofTest::line))
                .containsExactly(
                        "fi proved: [fi.112, fi.116117], always [fi.112, fi.116117]",
                        "yta-2 proved: [fi.112, fi.116117], always [fi.112, fi.116117]",
                        "05 overlaid proved: [fi.112, fi.116117], always [fi.112, fi.116117]",
                        "06 proved: [fi.112, fi.116117], always [fi.112, fi.116117]",
                        "853 overlaid proved: [fi.112, fi.116117], always [fi.112, fi.116117]",
                        "609 proved: [fi.112, fi.116117], always [fi.112, fi.116117]");
        assertThat(proof.toString()).isEqualTo("PackProof[small 1 proved]");
    }

    private ContentPack pack() {
        return PackFolder.copiedTo(folder).read();
    }

    private static String line(RegionVerdict verdict) {
        return verdict.region().code() + (verdict.overlaid() ? " overlaid" : "") + (verdict.proved() ? " proved" : "")
                + ": " + verdict.contacts() + ", always " + verdict.alwaysThere();
    }

    @Test
    void aProofOfAnotherNavigatorIsRefused() {
        ContentPack pack = pack();
        NavigatorProof other = NavigatorProof.of(
                Navigator.of(pack.navigator().definition(), pack.navigator().scales()));
        assertThatThrownBy(() -> PackProof.of(pack, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NavigatorProof[small-navigator 1 proved] is not about the navigator of this pack");
    }

    /** What no pack can hold, so that no proof has to find it. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedAtOnce")
    void whatWouldRemoveACrisisExitIsRefusedWhenThePackIsRead(
            String attempt, Consumer<PackFolder> make, String problem) {
        make.accept(PackFolder.copiedTo(folder));
        InvalidContentException refused =
                catchThrowableOfType(InvalidContentException.class, () -> ContentPack.read(folder));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.problems())
                .anySatisfy(found -> assertThat(found.message()).isEqualTo(problem));
    }

    static Stream<Arguments> refusedAtOnce() {
        return Stream.of(
                attempt(
                        "hides the emergency number",
                        pack -> pack.replace("regions/05.json", "\"fi.web\"", "\"fi.112\""),
                        "\"fi.112\" is an emergency or crisis contact, which an overlay cannot hide"),
                attempt(
                        "puts its own in place of a helpline",
                        pack -> replacing(pack, "fi.116117"),
                        "\"fi.116117\" is an emergency or crisis contact, which an overlay cannot replace"),
                attempt(
                        "adds a service with the id of the emergency number",
                        pack -> pack.replace("regions/05.json", "05.night-cafe", "fi.112"),
                        "the service \"fi.112\" is given more than once, first in <memory>"),
                attempt(
                        "changes a rule",
                        pack -> pack.replace(
                                "regions/05.json", "\"region\": \"05\"", "\"region\": \"05\", \"rules\": []"),
                        "unknown property"),
                attempt(
                        "adds an emergency contact that nobody has checked",
                        pack -> pack.replace("regions/05.json", "\"demo\": true", "\"emergency\": true")
                                .replace("regions/05.json", "\"verified\": true", "\"verified\": false"),
                        "an emergency contact must be verified, or be marked as demo"));
    }

    private static Arguments attempt(String name, Consumer<PackFolder> make, String problem) {
        return Arguments.of(name, make, problem);
    }

    private static void replacing(PackFolder pack, String service) {
        pack.replace("regions/05.json", "\"fi.web\"", "")
                .replace(
                        "regions/05.json",
                        "\"add\": {\n    \"organizations\": [],\n    \"services\": [",
                        "\"replace\": [")
                .replace("regions/05.json", "    ]\n  },\n  \"hide\"", "    ],\n  \"hide\"")
                .replace("regions/05.json", "05.night-cafe", service);
    }

    /** What a pack would hold if reading it let that pass: the services of the country, changed as no overlay can. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void whatIsWrongWithAnEditionIsFound(String change, String from, String to, String found) throws Exception {
        ContentPack pack = pack();
        assertThat(refutations(pack, changed(pack, from, to))).isEqualTo(found.strip());
    }

    static Stream<Arguments> wrong() {
        String helpline = "\"fi.116117\"";
        return Stream.of(
                Arguments.of(
                        "a helpline is gone",
                        helpline,
                        "\"fi.other\"",
                        "CRISIS_EXITS_STAY: the contact fi.116117 of the pack is missing"),
                Arguments.of(
                        "a helpline is withdrawn",
                        "\"id\": " + helpline,
                        "\"published\": false, \"id\": " + helpline,
                        "CRISIS_EXITS_STAY: the contact fi.116117 of the pack is missing"),
                Arguments.of(
                        "a helpline has another number",
                        "\"value\": \"116117\"",
                        "\"value\": \"116118\"",
                        "CRISIS_EXITS_STAY: the contact fi.116117 is not as the pack wrote it"),
                Arguments.of(
                        "the emergency number is closed on holidays, with a helpline beside it",
                        ALWAYS_112,
                        WEEKLY_112,
                        """
                        CRISIS_EXITS_STAY: the contact fi.112 is not as the pack wrote it
                        EMERGENCY_IS_ANSWERED: the crisis bar does not begin with an open emergency number on \
                        2026-12-06T00:00 in fi"""));
    }

    private static final String ALWAYS_112 = """
            "value": "112",
                      "hours": {
                        "kind": "always"
                      }""";
    private static final String WEEKLY_112 = """
            "value": "112", "hours": {"kind": "weekly", "holidays": "closed", "weekly": [{"days": ["mon", "tue", "wed",
            "thu", "fri", "sat", "sun"], "from": "00:00", "to": "00:00"}]}""";

    private ServiceDirectory changed(ContentPack pack, String from, String to) throws Exception {
        String before = Files.readString(folder.resolve("services/national.json"));
        assertThat(before).contains(from);
        ServiceFile changed = StrictJson.read(ServiceFile.class, "changed.json", before.replace(from, to));
        return ServiceDirectory.of(List.of(changed), pack.regions());
    }

    private static String refutations(ContentPack pack, ServiceDirectory services) {
        Edition country = pack.edition();
        return new RegionCheck(country)
                .of(pack.regions().region("609"), country.navigator(), services).refutations().stream()
                        .map(refutation -> refutation.law() + ": " + refutation.words())
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void anEditionWithRulesOfItsOwnIsFound() throws Exception {
        ContentPack pack = pack();
        Path file = folder.resolve("navigator/small.json");
        Navigator milder = Navigator.read(
                Files.writeString(file, Files.readString(file).replace("\"atLeast\": 3", "\"atLeast\": 2")));
        assertThat(new RegionCheck(pack.edition())
                        .of(pack.regions().region("05"), milder, pack.edition().directory())
                        .refutations())
                .extracting(RegionRefutation::law)
                .containsExactly(RegionLaw.STEP_IS_NEVER_LOWERED);
    }
}
