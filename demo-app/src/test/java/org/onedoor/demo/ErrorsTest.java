package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever goes wrong, the answer is a page of the door: in the visitor's language, with whom to call, and nothing of ours. */
class ErrorsTest {
    private static final String LONG = "x".repeat(20_000);
    private static final Pattern OURS = Pattern.compile(
            "(?i)exception|\\bat (org|com|java|jakarta)\\.|org\\.(eclipse|onedoor|atmosphere)|com\\.vaadin|jakarta\\.|jetty|vaadin|servlet|<script");

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
    void everyErrorSpeaksLikeTheDoor() throws Exception {
        Map<RawRequest, Integer> wrong = Map.ofEntries(
                Map.entry(RawRequest.of("GET", "/en?x=%ff"), 400),
                Map.entry(RawRequest.of("GET", "/en/%zz"), 400),
                Map.entry(RawRequest.of("GET", "/en/%"), 400),
                Map.entry(RawRequest.of("GET", "/en/%00"), 400),
                Map.entry(RawRequest.of("GET", "/en/\u00e4"), 400),
                Map.entry(RawRequest.of("GET", "/?v-r=init&location=//x").with("Accept-Language: en"), 400),
                Map.entry(RawRequest.of("GET", "/?v-r=init&location=/../x").with("Accept-Language: en"), 400),
                Map.entry(RawRequest.of("GET", "/en/nowhere"), 404),
                Map.entry(RawRequest.of("GET", "/en/professionals/nowhere"), 404),
                Map.entry(RawRequest.of("GET", "/VAADIN/build/none.js").with("Accept-Language: en-GB"), 404),
                Map.entry(RawRequest.of("GET", "/VAADIN/static/none.js").with("Accept-Language: en"), 404),
                Map.entry(RawRequest.of("GET", "/en").with("Origin: https://stranger.example"), 403),
                Map.entry(RawRequest.of("TRACE", "/en"), 405),
                Map.entry(RawRequest.of("FOO", "/en"), 405),
                Map.entry(RawRequest.of("GET", "/en?" + LONG), 414),
                Map.entry(RawRequest.of("GET", "/en").with("X-Long: " + LONG), 431),
                Map.entry(RawRequest.of("GET", "/en").with("Host: a b"), 400),
                Map.entry(RawRequest.of("GET", "/en").with("Transfer-Encoding: odd", "Content-Length: 1"), 400),
                Map.entry(RawRequest.of("POST", "/en").with("Content-Length: many"), 400),
                Map.entry(new RawRequest("GET /en HTTP/9.9", List.of(), ""), 505),
                Map.entry(new RawRequest("GET", List.of(), ""), 400),
                Map.entry(new RawRequest("\u0001\u0002", List.of(), ""), 400));
        List<String> findings = new ArrayList<>();
        for (RawRequest request : wrong.keySet()) {
            String line =
                    request.line().substring(0, Math.min(60, request.line().length()));
            RawRequest.Answer answer = request.to(demo.doorUrl());
            if (answer.status() != wrong.get(request)) {
                findings.add(line + " gave " + answer.status());
            }
            findings.addAll(lacks(line, answer));
        }
        assertThat(findings).isEmpty();
    }

    private static List<String> lacks(String line, RawRequest.Answer answer) {
        List<String> findings = new ArrayList<>();
        String all = String.join("\n", answer.headers()) + answer.body();
        OURS.matcher(all).results().forEach(ours -> findings.add(line + " told " + ours.group()));
        if (!answer.all("Set-Cookie").isEmpty()) {
            findings.add(line + " began a session");
        }
        if (!answer.body().contains("href=\"tel:112\"") || !answer.body().contains("href=\"tel:116117\"")) {
            findings.add(line + " names nobody to call: " + answer.headers() + answer.body());
        }
        if (!answer.first("Cache-Control").contains("no-store")
                || answer.all("Server").size() > 0) {
            findings.add(line + " has " + answer.headers());
        }
        return findings;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "/sv/nowhere ~ en ~ Sidan hittades inte",
                "/en/nowhere ~ sv ~ There is no such page",
                "/nowhere ~ sv-FI,en;q=0.5 ~ Sidan hittades inte",
                "/nowhere ~ de,en;q=0.2,sv;q=0 ~ There is no such page",
                "/nowhere ~ de ~ Sivua ei löydy",
                "/nowhere ~ ;;;=q ~ Sivua ei löydy",
                "/fi?x=%ff ~ sv ~ Tätä osoitetta ei voi lukea"
            })
    void thePageSpeaksTheLanguageOfTheAddressOrOfTheBrowser(String path, String accepted, String words)
            throws Exception {
        var answer =
                RawRequest.of("GET", path).with("Accept-Language: " + accepted).to(demo.doorUrl());
        assertThat(answer.body()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"'bytes=0-,0-'", "bytes=0-1", "bytes=5-2", "bytes=-", "'bytes=0-0,2-2,4-4,6-6'", "lines=1"})
    void aFileIsSentAsAWholeWhateverPartIsAskedFor(String range) throws Exception {
        var answer =
                RawRequest.of("GET", "/door/page.js").with("Range: " + range).to(demo.doorUrl());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.all("Content-Range")).isEmpty();
    }
}
