package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever level the loggers have, the log of a door in a process of its own does not tell who came and what they asked. */
class LogTest {
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    @Test
    void atTraceNoSessionNoQueryAndNoBodyIsWritten(@TempDir Path folder) throws Exception {
        Options ports = RunningDemo.onFreePorts(Options.defaults());
        Path log = folder.resolve("log");
        Process door = start(ports, log);
        List<String> secrets = new ArrayList<>(List.of("secret", "v-r="));
        try {
            secrets.addAll(walk("http://localhost:" + ports.port(), log));
        } finally {
            door.destroy();
            door.waitFor();
        }
        assertThat(Files.readAllLines(log)).noneMatch(line -> secrets.stream().anyMatch(line::contains));
        assertThat(Files.readString(log)).doesNotContain(":DEBUG", ":TRACE").contains("The door is open");
    }

    private static Process start(Options ports, Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dvaadin.productionMode=true",
                        "-DROOT.LEVEL=TRACE",
                        "-Dorg.onedoor.LEVEL=TRACE",
                        "-Dorg.eclipse.jetty.LEVEL=TRACE",
                        "-Dcom.vaadin.LEVEL=TRACE",
                        "-Dorg.atmosphere.LEVEL=TRACE",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.onedoor.demo.Main",
                        "--port",
                        String.valueOf(ports.port()),
                        "--intranet-port",
                        String.valueOf(ports.intranetPort()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Opens the door, asks the framework with a wrong key, and makes errors; gives what must not be in the log. */
    private static List<String> walk(String door, Path log) throws Exception {
        for (int tenths = 0; tenths < 600 && !Files.readString(log).contains("The door is open"); tenths++) {
            Thread.sleep(100);
        }
        var view = RawRequest.of("GET", "/?v-r=init&location=fi&query=secret").to(door);
        String cookie = view.first("Set-Cookie").replaceFirst(";.*", "");
        Matcher key = KEY.matcher(view.body());
        assertThat(key.find()).isTrue();
        String body = "{\"csrfToken\":\"wrong-secret\",\"rpc\":[{\"value\":\"secret\"}],\"syncId\":0,\"clientId\":0}";
        for (String path : List.of("/?v-r=uidl&v-uiId=0&secret=1", "/?v-r=heartbeat&v-uiId=0", "/secret?secret=1")) {
            RawRequest.of("POST", path).with("Cookie: " + cookie).says(body).to(door);
        }
        for (String path : List.of("/fi?secret=1", "/nowhere?secret=%ff", "/VAADIN/dynamic/resource/0/secret/x.csv")) {
            RawRequest.of("GET", path).with("Cookie: " + cookie).to(door);
        }
        RawRequest.of("GET", "/VAADIN/push?v-r=push&v-uiId=0&secret=1")
                .with("Cookie: " + cookie)
                .wantsWebSocket()
                .to(door);
        return List.of(cookie.replaceFirst("^[^=]*=", ""), cookie.replaceFirst("^[^=]*=([^.]*).*", "$1"), key.group(1));
    }
}
