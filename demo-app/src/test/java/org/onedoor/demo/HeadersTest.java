package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may embed the door, and what every answer says of its own safety. */
class HeadersTest {
    private static final String STRANGER = "https://stranger.example";
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
    void aPageIsNotKeptAndTellsNoOtherSiteWhereItsVisitorWas() throws Exception {
        var page = get("/fi", null);

        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "Referrer-Policy")).contains("same-origin");
        assertThat(header(page, "Set-Cookie")).isEmpty();
        assertThat(header(page, "Server")).isEmpty();
        assertThat(header(get("/?v-r=init&location=fi&query=", null), "Set-Cookie")
                        .orElseThrow())
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void onlyListedPagesMayFrameTheDoor() throws Exception {
        var page = get("/fi", null);

        assertThat(header(page, "Content-Security-Policy").orElseThrow())
                .endsWith("frame-ancestors 'self' " + demo.intranetUrl());
        assertThat(header(page, "X-Frame-Options")).isEmpty();
    }

    @Test
    void aListedPageMaySpeakWithTheDoorAndAStrangerMayNot() throws Exception {
        var listed = get("/web-component/onedoor-navigator.js", demo.intranetUrl());
        var stranger = get("/web-component/onedoor-navigator.js", STRANGER);

        assertThat(header(listed, "Access-Control-Allow-Origin")).contains(demo.intranetUrl());
        assertThat(header(listed, "Access-Control-Allow-Credentials")).contains("true");
        assertThat(stranger.statusCode()).isEqualTo(403);
        assertThat(header(stranger, "Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void filesMayBeReadFromAnywhereSoThatACachedOneIsNeverRefused() throws Exception {
        var file = get("/onedoor/onedoor.css", null);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Access-Control-Allow-Origin")).contains("*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fi", "/onedoor/onedoor.css", "/onedoor/visit.js", "/aura/aura.css"})
    void textGoesOutCompressedToABrowserThatTakesItSo(String path) throws Exception {
        var compressed = getBytes(path, "gzip, deflate");
        var plain = getBytes(path, "gzip;q=0");

        assertThat(header(compressed, "Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().allValues("Vary")).contains("Accept-Encoding");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(compressed.body().length).isLessThan(plain.body().length / 2);
        assertThat(unpacked(compressed.body())).isNotEmpty();
        if (path.startsWith("/onedoor/")) {
            assertThat(unpacked(compressed.body())).isEqualTo(plain.body());
        }
    }

    @Test
    void aBrowserKeepsTheScriptsOfTheBundleAndAsksForThemOnce() throws Exception {
        Matcher script = Pattern.compile("/VAADIN/build/indexhtml[\\w-]+\\.js")
                .matcher(get("/fi", null).body());
        assertThat(script.find()).isTrue();

        var file = getBytes(script.group(), "gzip, br");
        var missing = getBytes("/VAADIN/build/missing.js", "gzip, br");

        assertThat(header(file, "Content-Encoding")).contains("br");
        assertThat(header(file, "Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(header(missing, "Cache-Control").orElse("")).doesNotContain("immutable");
    }

    @Test
    void anAddressThatLeadsNowhereHasTheStatusOfOne() throws Exception {
        assertThat(get("/nowhere", null).statusCode()).isEqualTo(404);
        assertThat(get("/en/professionals", null).statusCode()).isEqualTo(200);
    }

    @Test
    void cookiesForOtherSitesAreSecureAndPartitioned() throws Exception {
        Options crossSite = Options.parse("--cross-site", "--embedded-by", "https://intranet.example");
        try (RunningDemo behindHttps = RunningDemo.start(crossSite)) {
            var page = get(behindHttps.doorUrl() + "/?v-r=init&location=fi&query=", null, "https");

            assertThat(header(page, "Set-Cookie").orElseThrow()).contains("Secure", "SameSite=None", "Partitioned");
        }
    }

    private static HttpResponse<byte[]> getBytes(String path, String encodings) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(demo.doorUrl() + path))
                .header("Accept-Encoding", encodings)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static byte[] unpacked(byte[] compressed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return in.readAllBytes();
        }
    }

    private static HttpResponse<String> get(String path, String origin) throws Exception {
        return get(demo.doorUrl() + path, origin, "http");
    }

    private static HttpResponse<String> get(String address, String origin, String proto) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("X-Forwarded-Proto", proto);
        if (origin != null) {
            request.header("Origin", origin);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }
}
