package org.onedoor.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/** What no pack may tell people in a crisis, whoever reads it. */
class SafetyTest {
    private static final String NATIONAL = "services/national.json";
    private static final String OVERLAY = "regions/05.json";
    private static final String HELPLINE = "\"value\": \"116117\"";
    private static final String CAFE = "\"kind\": \"service-location\",\n            \"value\": \"Turku\"";

    @TempDir
    Path folder;

    private PackFolder pack() {
        return PackFolder.copiedTo(folder);
    }

    private String refusal() {
        InvalidContentException refused =
                catchThrowableOfType(InvalidContentException.class, () -> ContentPack.read(folder, PackFolder.DEMANDS));
        assertThat(refused).as("refused").isNotNull();
        return String.join(
                "\n",
                refused.problems().stream()
                        .map(Problem::toString)
                        .map(problem -> problem.replace(folder + "/", ""))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutEmergencyNumber")
    void noPackIsReadWithout112ForEveryoneAtEveryHour(String change, Consumer<PackFolder> make) {
        make.accept(pack());
        assertThat(refusal())
                .contains(
                        "pack.json: the edition of Finland has no emergency number",
                        "the edition of Southwest Finland");
    }

    static Stream<Arguments> withoutEmergencyNumber() {
        return Stream.of(
                changed("113 in its place", "\"112\"", "\"113 000 000\""),
                changed("written in two groups", "\"112\"", "\"11 2\""),
                changed("in one language", "\"value\": \"112\",", "\"value\": \"112\", \"languages\": [\"fi\"],"),
                changed("withdrawn", "\"id\": \"fi.112\",", "\"id\": \"fi.112\", \"published\": false,"),
                changed(
                        "for adults alone",
                        "\"ages\": {},\n        \"audience\": [\n          \"self\",\n          \"loved-one\"\n        ]\n      },\n      \"languages\": [\n        \"fi\",\n        \"sv\"\n      ],\n      \"referral\": \"none\",\n      \"channels\": [\n        {\n          \"kind\": \"phone\",\n          \"value\": \"112\"",
                        "\"ages\": {\"from\": 18}, \"audience\": [\"self\", \"loved-one\"]}, \"languages\": [\"fi\", \"sv\"], \"referral\": \"none\", \"channels\": [{\"kind\": \"phone\", \"value\": \"112\""),
                changed(
                        "closed at night",
                        "\"value\": \"112\",\n          \"hours\": {\n            \"kind\": \"always\"\n          }",
                        "\"value\": \"112\", \"hours\": {\"kind\": \"unknown\"}"));
    }

    private static Arguments changed(String name, String from, String to) {
        return Arguments.of(name, (Consumer<PackFolder>) pack -> pack.replace(NATIONAL, from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0600 12345",
                "0700 123 456",
                "0200 123 456",
                "+358 600 12345",
                "00358 700 12345",
                "+3580600 12345",
                "0100 1234567",
                "0606 1234567",
                "02022 12345",
                "02098 1234",
                "0300 12345",
                "0751 12345",
                "118 112",
                "16400",
                "060012345"
            })
    void noCrisisContactCostsExtra(String number) {
        pack().replace(NATIONAL, HELPLINE, "\"value\": \"" + number + "\"");
        assertThat(refusal())
                .contains(NATIONAL + ":98:20 /services/1/channels/0/value: for people in a crisis, the number " + number
                        + " is charged at a premium rate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+46 771 123456", "00372 600 1234", "+1900 123 4567", "99046 8 123456", "+44 116 123"})
    void noCrisisContactIsAForeignNumber(String number) {
        pack().replace(NATIONAL, HELPLINE, "\"value\": \"" + number + "\"");
        assertThat(refusal()).contains("the number " + number + " is a foreign one", "give one of +358");
    }

    @ParameterizedTest
    @ValueSource(strings = {"113", "911", "116", "4135 0510", "600 12345"})
    void noCrisisContactIsAShortNumberThatNobodyAnswers(String number) {
        pack().replace(NATIONAL, HELPLINE, "\"value\": \"" + number + "\"");
        assertThat(refusal()).contains("the number " + number + " is not one that can be called here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "116123",
                "116 123",
                "09 2525 0111",
                "080 005 005",
                "0800 123 456",
                "+358 9 2525 0111",
                "029 123 4567",
                "0203 91920",
                "010 123 4567",
                "044 123 4567"
            })
    void ordinaryAndFreeNumbersMayBeCalled(String number) {
        assertThat(pack().replace(NATIONAL, HELPLINE, "\"value\": \"" + number + "\"")
                        .read())
                .isNotNull();
    }

    @Test
    void aPackOfAnotherCountryDeclaresItsNumbers() {
        PackFolder pack = pack().replace(NATIONAL, HELPLINE, "\"value\": \"113\"")
                .replace("pack.json", "\"hosts\"", "\"callingCode\": \"31\", \"shortNumbers\": [\"113\"], \"hosts\"");
        assertThat(refusal()).contains("pack.json /crisis/premiumPrefixes: say how numbers begin that cost extra");
        pack.replace("pack.json", "\"hosts\"", "\"premiumPrefixes\": [\"0900\", \"0906\"], \"hosts\"");
        assertThat(pack.read()).isNotNull();
        pack.replace(NATIONAL, "\"113\"", "\"0900 1234\"");
        assertThat(refusal()).contains("the number 0900 1234 is charged at a premium rate");
    }

    @Test
    void noStepOrActionTellsANumberThatCostsExtra() {
        pack().replace(NATIONAL, "\"value\": \"https://example.org/opas\"", "\"value\": \"0600 12345\"")
                .replace(NATIONAL, "\"kind\": \"web-page\"", "\"kind\": \"phone\"")
                .replace(
                        "navigator/small.json",
                        "\"actions\": [],\n  \"items\"",
                        "\"actions\": [{\"id\": \"a\", \"text\": {\"fi\": \"Soita 0600 12345\", \"sv\": \"Ring\", \"en\": \"Call\"},"
                                + " \"contacts\": [\"fi.112\"]}],\n  \"items\"");
        assertThat(refusal()).contains("/actions/0/text: the number 0600 12345 is charged at a premium rate");
    }

    @Test
    void whatTheTextTellsIsWhatTheLinkCalls() {
        pack().replace(NATIONAL, "\"en\": \"Medical Helpline\"", "\"en\": \"Medical Helpline 116118\"")
                .replace(NATIONAL, "\"fi\": \"Kuvaus\"", "\"fi\": \"Soita 0600 12345\"");
        assertThat(refusal())
                .contains(
                        "/services/1/name: tells the number 116118, which its phone does not call",
                        "/services/0/description: tells the number 0600 12345, which no service of the country");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://112.fi@evil.example/",
                "https://112.fi:443@evil.example/",
                "https://112.fi%40x@evil.example/",
                "https://@evil.example/",
                "https://112.fi\\u0040evil.example/"
            })
    void noAddressHidesItsHostBehindAnother(String address) {
        pack().replace(NATIONAL, "https://example.org/opas", address);
        assertThat(refusal()).contains("/services/2/channels/0/value: opens evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://1.2.3.4/",
                "https://example/",
                "https://ехample.org/",
                "https://[::1]/",
                "https://example.org\\\\@evil.example/",
                "https:///x"
            })
    void anAddressHasAHostThatIsAPlainName(String address) {
        pack().replace(NATIONAL, "https://example.org/opas", address);
        assertThat(refusal()).contains("/services/2/channels/0/value: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "https://notexample.org/",
                "https://example.org.evil.example/",
                "https://example.org:8443/"
            })
    void aCrisisAddressIsOnAHostThatThePackDeclares(String address) {
        withCrisisPage(address);
        assertThat(refusal())
                .contains(
                        "/services/2/channels/0/value: a crisis contact's address must be on a host that the pack declares");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "https://chat.EXAMPLE.org/now"})
    void andMayBeBelowIt(String address) {
        assertThat(withCrisisPage(address).read()).isNotNull();
    }

    @Test
    void norDoesAnAddressInTheWords() {
        pack().replace(NATIONAL, "\"en\": \"Description\"", "\"en\": \"See https://112.fi@evil.example/.\"")
                .replace(
                        "navigator/small.json",
                        "\"actions\": [],\n  \"items\"",
                        "\"actions\": [{\"id\": \"a\", \"text\": {\"fi\": \"http://112.fi\", \"sv\": \"Ring\", \"en\": \"Call\"},"
                                + " \"contacts\": [\"fi.112\"]}],\n  \"items\"");
        assertThat(refusal())
                .contains(
                        "/services/0/description: the address https://112.fi@evil.example/ opens evil.example",
                        "/actions/0/text: the address http://112.fi must be an https address");
    }

    private PackFolder withCrisisPage(String address) {
        return pack().replace(NATIONAL, "https://example.org/opas", address)
                .replace(NATIONAL, "\"id\": \"fi.web\",", "\"id\": \"fi.web\", \"crisis\": true,")
                .replace(OVERLAY, "\"fi.web\"", "");
    }

    @Test
    void nothingWasCheckedTomorrow() {
        pack().replace(OVERLAY, "2026-11-01", "2026-12-02");
        assertThat(refusal())
                .contains(
                        OVERLAY + ":51:22 /add/services/0/checkedOn: 2026-12-02 is in the future: today is 2026-12-01");
    }

    @Test
    void aCrisisContactIsCheckedWithinTheTimeThatThePackDeclares() {
        PackFolder pack = pack().replace("pack.json", "1100", "30");
        assertThat(pack.read()).isNotNull();
        pack.replace("pack.json", "30", "29");
        assertThat(refusal())
                .contains(
                        "/services/0/checkedOn: this crisis contact was last checked on 2026-11-01, more than 29 days before today");
    }

    @Test
    void whoDeclaresNothingHasAYear() {
        pack().replace("pack.json", "\"checkedWithinDays\": 1100,", "").replace(NATIONAL, "2026-11-01", "2025-11-30");
        assertThat(refusal()).contains("more than 365 days before today, 2026-12-01. Call it");
    }

    @Test
    void theDatesOfABundledPackAreToldAndDoNotCloseTheDoor() {
        ContentPack pack = pack().read();
        assertThat(pack.outdated(PackFolder.DEMANDS.clock().instant())).isEmpty();
        assertThat(pack.outdated(java.time.Instant.parse("2036-01-01T00:00:00Z")))
                .hasSize(2);
    }

    @Test
    void anOverlayAddsACrisisContactOnlyAsTheNationalPackNamesIt() {
        String allowed = "\"inOverlays\": [{\"service\": \"05.night-cafe\", \"values\": [\"02 123 4567\"]}], \"hosts\"";
        PackFolder pack = withLine("crisis", "02 123 4567");
        assertThat(refusal())
                .contains(
                        "/add/services/0/id: an overlay may add the emergency or crisis contact \"05.night-cafe\" only as"
                                + " pack.json names it at /crisis/inOverlays");
        assertThat(pack.replace("pack.json", "\"hosts\"", allowed).read()).isNotNull();
        pack.replace(OVERLAY, "02 123 4567", "02 123 4568");
        assertThat(refusal()).contains("/add/services/0/id: an overlay may add");
    }

    private PackFolder withLine(String flag, String number) {
        return pack().replace(OVERLAY, CAFE, "\"kind\": \"phone\",\n            \"value\": \"" + number + "\"")
                .replace(OVERLAY, "\"demo\": true", "\"" + flag + "\": true");
    }

    @Test
    void norDoesItMakeOneByReplacingAnOrdinaryService() {
        withLine("emergency", "02 123 4567")
                .replace(OVERLAY, "\"fi.web\"", "")
                .replace(OVERLAY, "\"add\": {\n    \"organizations\": [],\n    \"services\": [", "\"replace\": [")
                .replace(OVERLAY, "    ]\n  },\n  \"hide\"", "    ],\n  \"hide\"")
                .replace(OVERLAY, "05.night-cafe", "05.sleep");
        assertThat(refusal())
                .contains("/replace/0/id: an overlay may add the emergency or crisis contact \"05.sleep\"");
    }

    @Test
    void aContactForStepSixIsHeldToTheSameNumbers() {
        withLine("verified", "0600 12345")
                .replace(OVERLAY, "\"verified\": true,\n        \"source\"", "\"source\"")
                .replace(OVERLAY, "3\n        ]", "6\n        ]");
        assertThat(refusal())
                .contains("/add/services/0/channels/0/value: for people in a crisis, the number 0600 12345");
    }

    @Test
    void aCountersignedContactIsTakenUntilAnythingOfItChanges() {
        var keys = SigningKeys.pair();
        PackFolder pack = withLine("crisis", "02 123 4567")
                .replace(
                        "pack.json",
                        "\"hosts\"",
                        "\"countersigners\": [\"" + SigningKeys.base64(keys.getPublic()) + "\"], \"hosts\"");
        RegionOverlay overlay =
                org.onedoor.vocabulary.json.StrictJson.read(RegionOverlay.class, folder.resolve(OVERLAY));
        Countersigned signed = Countersigned.by(
                keys.getPrivate(),
                "small",
                "05",
                java.util.Objects.requireNonNull(overlay.add()).services().getFirst());
        pack.replace(
                OVERLAY,
                "\"region\": \"05\"",
                "\"region\": \"05\", \"countersigned\": [" + org.onedoor.vocabulary.json.StrictJson.write(signed)
                        + "]");
        assertThat(pack.read()).isNotNull();
        pack.replace(OVERLAY, "02 123 4567", "02 123 4568");
        assertThat(refusal()).contains("/add/services/0/id: an overlay may add");
    }

    @Test
    void theSignatureOfAnybodyElseCountersignsNothing() {
        var keys = SigningKeys.pair();
        PackFolder pack = withLine("crisis", "02 123 4567")
                .replace(
                        "pack.json",
                        "\"hosts\"",
                        "\"countersigners\": [\""
                                + SigningKeys.base64(SigningKeys.pair().getPublic()) + "\"], \"hosts\"");
        RegionOverlay overlay =
                org.onedoor.vocabulary.json.StrictJson.read(RegionOverlay.class, folder.resolve(OVERLAY));
        Countersigned signed = Countersigned.by(
                keys.getPrivate(),
                "small",
                "05",
                java.util.Objects.requireNonNull(overlay.add()).services().getFirst());
        pack.replace(
                OVERLAY,
                "\"region\": \"05\"",
                "\"region\": \"05\", \"countersigned\": [" + org.onedoor.vocabulary.json.StrictJson.write(signed)
                        + "]");
        assertThat(refusal()).contains("/add/services/0/id: an overlay may add");
    }
}
