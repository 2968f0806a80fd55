package org.onedoor.elements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is an origin, and what is said of that which is none. */
class OriginTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://intranet.example",
                "http://intranet",
                "http://localhost:8081",
                "https://a-b.c_d.example:65535",
                "https://xn--hlsa-5qa.example",
                "https://10.0.0.255",
                "https://[::1]:8443",
                "http://example:443"
            })
    void whatBrowsersSendIsOne(String text) {
        assertThat(Origin.find(text)).isPresent();
        assertThat(Embedding.whyNoOrigin(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "https://* ~ it names one host",
                "* ~ it names one host",
                "https://*.example ~ it names one host",
                "https://x; script-src * ~ it names one host",
                "https://x; script-src 'none' ~ it has a space",
                "https://x;script-src ~ it has a space",
                "https://x,https://y ~ it has a space",
                "https://x\"y ~ it has a space",
                "https://x\\y ~ it has a space",
                "https://x/path ~ leave out /path",
                "https://x/ ~ leave out /",
                "https://x?q ~ leave out ?q",
                "https://x#f ~ leave out #f",
                "https://user@x ~ it names no user",
                "https://user:word@x ~ it names no user",
                "HTTPS://x ~ browsers say it as https://x",
                "https://Intranet.Example ~ browsers say it as https://intranet.example",
                "https://hälsa.example ~ browsers say it as https://xn--hlsa-",
                "https://x:443 ~ leave out :443",
                "http://x:80 ~ leave out :80",
                "https://x:0 ~ its host or its port is none",
                "https://x:65536 ~ its host or its port is none",
                "https://x:99999999999 ~ its host or its port is none",
                "https://x:08 ~ its host or its port is none",
                "https://x: ~ its host or its port is none",
                "https:// ~ its host or its port is none",
                "https://.x ~ its host or its port is none",
                "https://x. ~ its host or its port is none",
                "https://1.2.3 ~ its host or its port is none",
                "https://1.2.3.256 ~ its host or its port is none",
                "https://x.1 ~ its host or its port is none",
                "https://[::g] ~ its host or its port is none",
                "https://[1:2] ~ its host or its port is none",
                "https://x%2ey ~ its host or its port is none",
                "null ~ browsers say null",
                "intranet.example ~ it begins with https://",
                "ftp://x ~ it begins with https://",
                "https:/x ~ it begins with https://",
                "'self' ~ it has a space"
            })
    void anythingElseIsNoneAndSaysWhy(String text, String why) {
        assertThatThrownBy(() -> Origin.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(text + " is not an origin: ")
                .hasMessageContaining(why);
        assertThat(Embedding.whyNoOrigin(text)).isPresent();
    }
}
