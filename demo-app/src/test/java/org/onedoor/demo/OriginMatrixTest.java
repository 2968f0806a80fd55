package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask what: every origin with every address, method and protocol, against a door that runs. */
class OriginMatrixTest {
    /** By how a browser, or something that claims to be one, tells where it comes from. */
    private static final Map<String, List<String>> STRANGERS = Map.ofEntries(
            Map.entry("another site", List.of("Origin: https://stranger.example")),
            Map.entry("null", List.of("Origin: null")),
            Map.entry("empty", List.of("Origin: ")),
            Map.entry("listed with another scheme", List.of("Origin: https://localhost:{intranet}")),
            Map.entry("listed with another port", List.of("Origin: http://localhost:1")),
            Map.entry("listed in upper case", List.of("Origin: HTTP://LOCALHOST:{intranet}")),
            Map.entry("listed and more", List.of("Origin: http://localhost:{intranet}.stranger.example")),
            Map.entry("listed with a path", List.of("Origin: http://localhost:{intranet}/")),
            Map.entry("listed with a user", List.of("Origin: http://localhost:{door}@localhost:{intranet}")),
            Map.entry("a part of a listed host", List.of("Origin: http://sub.localhost:{intranet}")),
            Map.entry("two in one", List.of("Origin: http://localhost:{intranet} http://localhost:{door}")),
            Map.entry("own, then a stranger", List.of("Origin: http://localhost:{door}", "Origin: https://x.example")),
            Map.entry("a stranger, then own", List.of("Origin: https://x.example", "Origin: http://localhost:{door}")),
            Map.entry("the door without its port", List.of("Origin: http://localhost")),
            Map.entry("the door's address", List.of("Origin: http://127.0.0.1:{door}")),
            Map.entry("a script of another site", List.of("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors")),
            Map.entry("a script of the same site", List.of("Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: no-cors")),
            Map.entry(
                    "a script of another site with a page that begins like a listed one",
                    List.of(
                            "Sec-Fetch-Site: cross-site",
                            "Sec-Fetch-Mode: no-cors",
                            "Referer: http://localhost:{intranet}.stranger.example/")),
            Map.entry(
                    "a request of a listed page that hides its origin",
                    List.of(
                            "Sec-Fetch-Site: same-site",
                            "Sec-Fetch-Mode: cors",
                            "Referer: http://localhost:{intranet}/")),
            Map.entry("another site without a mode", List.of("Sec-Fetch-Site: cross-site")),
            Map.entry("own, then another site", List.of("Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site")));

    private static final Map<String, List<String>> WELCOME = Map.of(
            "a program", List.of(),
            "the door", List.of("Origin: http://localhost:{door}"),
            "the door behind https", List.of("Origin: https://localhost:{door}"),
            "a page of the door", List.of("Sec-Fetch-Site: same-origin", "Sec-Fetch-Mode: cors"),
            "a typed address", List.of("Sec-Fetch-Site: none", "Sec-Fetch-Mode: navigate"),
            "a listed page", List.of("Origin: http://localhost:{intranet}", "Sec-Fetch-Site: same-site"));

    private static final List<String> PAGES = List.of(
            "/",
            "/fi",
            "/en/walk",
            "/nowhere",
            "/robots.txt",
            "/web-component/onedoor-door.js",
            "/VAADIN/build/missing.js",
            "/VAADIN/static/",
            "/VAADIN/dynamic/resource/0/x/y.csv",
            "/door/",
            "/onedoor",
            "/favicon.ico");

    private static final List<String> INTERNAL = List.of(
            "/?v-r=init&location=fi",
            "/?v-r=uidl&v-uiId=0",
            "/?v-r=heartbeat&v-uiId=0",
            "/?v-r=push&v-uiId=0",
            "/?v%2Dr=uidl",
            "/?a=1&v-r=uidl&v-r=file",
            "/VAADIN/push?v-r=push&v-uiId=0",
            "/VAADIN/static/?v-r=uidl",
            "/VAADIN/static/client/compile.properties?v-r=uidl",
            "/door/?v-r=heartbeat",
            "/door/page.js?v-r=heartbeat",
            "/onedoor/onedoor.css?v-r=uidl&v-uiId=0",
            "/aura/aura.css?v-r=");

    private static final List<String> TWO_WAYS = List.of(
            "/door/../en",
            "/door/./page.js",
            "/door/%2e%2e/en",
            "/door/%2E./en",
            "/door/..;/en",
            "/door/..%2fen",
            "/door/..%5cen",
            "/door/page.js;x",
            "/door/;x/page.js",
            "/en;jsessionid=abc",
            "/door;x/../en",
            "//door/page.js",
            "/door//page.js",
            "/door/%252e%252e/en",
            "/door/page.js%00",
            "/door/page.js%0a",
            "/door\\page.js",
            "/en?x=%ff",
            "/en?x=%c0%ae",
            "/en?x=%",
            "/en?x=%zz",
            "/en?x=%u0041",
            "/%ff",
            "/?v-r=init&location=//x",
            "/?v-r=init&location=..%2f..",
            "/?v-r=init&location=fi%0a");

    private static final List<String> FILES = List.of(
            "/door/page.js",
            "/onedoor/onedoor.css",
            "/onedoor/onedoor.css?version=1",
            "/aura/aura.css",
            "/VAADIN/static/client/compile.properties");

    private static RunningDemo demo;

    @BeforeAll
    static void open() {
        demo = RunningDemo.start();
    }

    @AfterAll
    static void close() {
        demo.close();
    }

    @Test
    void aStrangerGetsNothingButFilesWhateverTheAddressTheMethodAndTheProtocol() throws Exception {
        Findings findings = new Findings();
        for (String stranger : STRANGERS.keySet()) {
            for (String path : joined(PAGES, INTERNAL)) {
                for (String method : List.of("GET", "HEAD", "POST", "OPTIONS")) {
                    findings.expect(403, request(method, path, STRANGERS.get(stranger)), stranger);
                }
                findings.expect(
                        403, request("GET", path, STRANGERS.get(stranger)).wantsWebSocket(), stranger);
            }
        }
        findings.areNone();
    }

    @Test
    void aStrangerReadsFilesAndMayNotSendAnythingToThem() throws Exception {
        Findings findings = new Findings();
        for (String stranger : STRANGERS.keySet()) {
            for (String path : FILES) {
                findings.expect(200, request("GET", path, STRANGERS.get(stranger)), stranger);
                findings.expect(200, request("HEAD", path, STRANGERS.get(stranger)), stranger);
                findings.expect(403, request("POST", path, STRANGERS.get(stranger)), stranger);
                findings.expect(
                        403, request("GET", path, STRANGERS.get(stranger)).wantsWebSocket(), stranger);
            }
        }
        findings.areNone();
    }

    @Test
    void anAddressThatCanBeReadInTwoWaysIsRefusedToEverybody() throws Exception {
        Findings findings = new Findings();
        for (String path : TWO_WAYS) {
            for (String method : List.of("GET", "HEAD", "POST", "OPTIONS")) {
                findings.expect(400, request(method, path, WELCOME.get("the door")), "the door");
                findings.expect(400, request(method, path, WELCOME.get("a program")), "a program");
                findings.expect(400, request(method, path, STRANGERS.get("another site")), "another site");
            }
            findings.expect(
                    400, request("GET", path, WELCOME.get("a listed page")).wantsWebSocket(), "listed");
        }
        findings.areNone();
    }

    @Test
    void aMethodThatTheDoorDoesNotKnowBeginsNothing() throws Exception {
        Findings findings = new Findings();
        for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO", "get")) {
            for (String path : List.of("/", "/fi", "/door/page.js", "/?v-r=uidl&v-uiId=0", "/VAADIN/push?v-r=push")) {
                for (String who : WELCOME.keySet()) {
                    findings.expect(405, request(method, path, WELCOME.get(who)), who);
                }
            }
        }
        findings.areNone();
    }

    @Test
    void thoseWhoAreWelcomeAreLetIn() throws Exception {
        Findings findings = new Findings();
        for (String who : WELCOME.keySet()) {
            findings.allows(200, request("GET", "/fi", WELCOME.get(who)), who);
            findings.allows(200, request("GET", "/web-component/onedoor-door.js", WELCOME.get(who)), who);
            findings.allows(200, request("GET", "/?v-r=init&location=fi", WELCOME.get(who)), who);
            findings.allows(204, request("OPTIONS", "/fi", WELCOME.get(who)), who);
        }
        findings.areNone();
    }

    @Test
    void aLinkOrAFrameOnAnotherSiteLeadsToAPageAndToNothingInside() throws Exception {
        List<String> link = List.of("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate");
        Findings findings = new Findings();
        findings.allows(200, request("GET", "/fi", link), "a link");
        findings.expect(403, request("POST", "/fi", link), "a form");
        for (String path : INTERNAL) {
            findings.expect(403, request("GET", path, link), "a link");
        }
        findings.areNone();
    }

    @Test
    void aListedPageLoadsScriptsInTheOldWay() throws Exception {
        List<String> script = List.of(
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Mode: no-cors",
                "Referer: http://localhost:{intranet}/svenska.html");
        Findings findings = new Findings();
        findings.allows(200, request("GET", "/web-component/onedoor-door.js", script), "a listed page");
        findings.expect(403, request("POST", "/fi", script), "a listed page");
        findings.expect(403, request("GET", "/VAADIN/push?v-r=push", script).wantsWebSocket(), "a listed page");
        for (String path : INTERNAL) {
            findings.expect(403, request("GET", path, script), "a listed page");
        }
        findings.areNone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a listed page", "the door"})
    void aWebSocketOpensForThoseWhoAreWelcome(String who) throws Exception {
        RawRequest push = request("GET", "/VAADIN/push?v-r=push&v-uiId=0", WELCOME.get(who))
                .wantsWebSocket();
        assertThat(push.to(demo.doorUrl()).status()).isEqualTo(101);
    }

    private static RawRequest request(String method, String path, List<String> headers) {
        String[] filled = headers.stream().map(OriginMatrixTest::filled).toArray(String[]::new);
        RawRequest request = RawRequest.of(method, path).with(filled);
        return method.equals("POST") ? request.says("{}") : request;
    }

    private static String filled(String header) {
        return header.replace("{door}", port(demo.doorUrl())).replace("{intranet}", port(demo.intranetUrl()));
    }

    private static String port(String url) {
        return url.substring(url.lastIndexOf(':') + 1);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** What was answered otherwise than it should have been: all of it, so that one run tells the whole table. */
    private static final class Findings {
        private final List<String> wrong = new ArrayList<>();

        /** An answer that leaves nothing behind: no session, and no word to a page that is not listed. */
        RawRequest.Answer expect(int status, RawRequest request, String who) throws IOException {
            RawRequest.Answer answer = allows(status, request, who);
            boolean speaks =
                    status != 200 && !answer.all("Access-Control-Allow-Origin").isEmpty();
            if (!answer.all("Set-Cookie").isEmpty() || speaks) {
                wrong.add(who + ": " + request.line() + " left " + answer.headers());
            }
            return answer;
        }

        RawRequest.Answer allows(int status, RawRequest request, String who) throws IOException {
            RawRequest.Answer answer = request.to(demo.doorUrl());
            if (answer.status() != status) {
                wrong.add(who + ": " + request.line() + " gave " + answer.status() + ", not " + status);
            }
            return answer;
        }

        void areNone() {
            assertThat(wrong).isEmpty();
        }
    }
}
