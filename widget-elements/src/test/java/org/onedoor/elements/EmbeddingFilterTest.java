package org.onedoor.elements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may embed the door, told by the headers and cookies of its answers. */
class EmbeddingFilterTest {
    private static final String LISTED = "https://intranet.example";
    private static final String STRANGER = "https://stranger.example";
    private static final Embedding EMBEDDING = Embedding.by(Set.of(LISTED));

    private static Exchange ask(String path, String origin) throws Exception {
        return Exchange.with(EMBEDDING).get(path, origin);
    }

    @Test
    void aListedPageMaySpeakWithTheDoorWithItsCookies() throws Exception {
        Exchange answer = ask("/web-component/onedoor-door.js", LISTED);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo(LISTED);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
        assertThat(answer.header("Vary")).isEqualTo("Origin");
        assertThat(answer.wentOn()).isTrue();
    }

    @Test
    void theScriptOfAnElementBringsAlongWhatLooksAfterIt() throws Exception {
        assertThat(ask("/web-component/onedoor-door.js", LISTED).written()).contains("import('../onedoor/element.js')");
        assertThat(ask("/web-component/web-component-bootstrap.js", LISTED).written())
                .isEmpty();
        assertThat(ask("/fi", LISTED).written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {STRANGER, "null", "not an origin", LISTED + ".stranger.example", "http://intranet.example"})
    void aStrangerIsRefusedBeforeAnythingIsDone(String origin) throws Exception {
        Exchange answer = ask("/fi", origin);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.wentOn()).isFalse();
    }

    @Test
    void thePagesOfTheDoorItselfMayUseIt() throws Exception {
        Exchange answer = ask("/fi", "https://" + Exchange.HOST);
        assertThat(answer.wentOn()).isTrue();
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void aBrowserThatAsksFirstIsAnsweredAtOnce() throws Exception {
        Exchange answer = Exchange.with(EMBEDDING).send("OPTIONS", "/", LISTED);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, POST, OPTIONS");
        assertThat(answer.wentOn()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/VAADIN/build/a.js", "/VAADIN/static/client/b.js", "/aura/aura.css", "/onedoor/onedoor.css"})
    void filesAreOpenToEveryOriginAndMayBeKept(String path) throws Exception {
        Exchange answer = ask(path, STRANGER);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.header("Cache-Control")).isNull();
        assertThat(answer.wentOn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fi", "/VAADIN/push", "/door/page.css", "/onedoor"})
    void whatIsNoFileIsNeverKept(String path) throws Exception {
        assertThat(ask(path, null).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anApplicationMayHaveFilesOfItsOwn() throws Exception {
        Exchange answer = Exchange.with(EMBEDDING.withFiles("/door/")).get("/door/page.css", STRANGER);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void everyAnswerSaysItsPolicyAndLeavesTheFramesToIt() throws Exception {
        Exchange answer = ask("/fi", null);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'self'; ")
                .endsWith("; frame-ancestors 'self' " + LISTED);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Frame-Options")).isNull();
        assertThat(answer.header("X-Made-By")).isEqualTo("the application");
    }

    @Test
    void anApplicationMayHaveAPolicyOfItsOwn() throws Exception {
        Exchange answer =
                Exchange.with(EMBEDDING.withPolicy("default-src 'none'")).get("/fi", null);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'self' " + LISTED);
    }

    @Test
    void theCookieOfOneSiteIsNotSentFromOthers() throws Exception {
        assertThat(Exchange.with(EMBEDDING).cookie())
                .containsEntry("SameSite", "Lax")
                .containsEntry("HttpOnly", "true")
                .doesNotContainKeys("Secure", "Partitioned");
    }

    @Test
    void theCookieForOtherSitesIsSecureAndKeptApart() throws Exception {
        assertThat(Exchange.with(EMBEDDING.acrossSites(true)).cookie())
                .containsEntry("SameSite", "None")
                .containsEntry("Secure", "true")
                .containsEntry("Partitioned", "true");
    }

    @Test
    void aDeploymentDescriptorTellsTheSame() throws Exception {
        Exchange told = Exchange.withParameters(LISTED + "  https://other.example", "true");
        assertThat(told.cookie()).containsEntry("SameSite", "None");
        assertThat(told.get("/fi", "https://other.example").wentOn()).isTrue();
        assertThat(told.get("/fi", STRANGER).status()).isEqualTo(403);
    }

    @Test
    void withoutParametersNobodyEmbedsTheDoor() throws Exception {
        Exchange closed = Exchange.withParameters(null, null).get("/fi", LISTED);
        assertThat(closed.status()).isEqualTo(403);
        assertThat(closed.header("Content-Security-Policy")).endsWith("frame-ancestors 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"intranet.example", "https://intranet.example/", "*", "null", "https://a.example b"})
    void whatIsNoOriginIsRefused(String origin) {
        assertThatThrownBy(() -> Embedding.by(Set.of(origin)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(origin);
    }

    @Test
    void pathsAndPoliciesThatWouldOpenTooMuchAreRefused() {
        assertThatThrownBy(() -> EMBEDDING.withFiles("door")).hasMessageContaining("slash");
        assertThatThrownBy(() -> EMBEDDING.withPolicy("frame-ancestors *")).hasMessageContaining("frame");
        assertThat(EMBEDDING.withFiles("/a/", "/b/").files()).containsAll(List.of("/a/", "/b/"));
    }
}
