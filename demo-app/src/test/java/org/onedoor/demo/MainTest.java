package org.onedoor.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onedoor.content.PackDemands;
import org.onedoor.content.PackSignature;
import org.onedoor.content.SigningKeys;
import org.onedoor.vocabulary.Language;

/** What the command line says when something is not as it should be. */
class MainTest {
    private static final Path NATIONAL = Path.of("../national-pack/src/main/resources/META-INF/onedoor/packs/national");

    private static final Options FREE = RunningDemo.onFreePorts(Options.defaults());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aBusyPortIsNamedWithTheOptionThatChoosesAnother() throws IOException {
        try (ServerSocket busy = new ServerSocket(0)) {
            String port = String.valueOf(busy.getLocalPort());
            String free = String.valueOf(FREE.port());

            assertThat(run("--port", port, "--intranet-port", free)).isEqualTo(1);
            assertThat(run("--port", free, "--intranet-port", port)).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .contains(
                            "Port " + port + " is already in use",
                            "./onedoor demo --port ",
                            "./onedoor demo --intranet-port ");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "--port zero ~ --port takes a number from 1 to 65535, not zero.",
                "--port ~ --port needs a value.",
                "--colour red ~ There is no option --colour.",
                "--port 8081 ~ The door and the intranet page need two ports: both were to be 8081.",
                "--embedded-by intranet.example ~ --embedded-by takes an origin such as https://intranet.example",
                "--embedded-by https://* ~ --embedded-by takes an origin such as https://intranet.example, not https://*: it names one",
                "--embedded-by https://x;script-src ~ --embedded-by takes an origin such as https://intranet.example, not https://x;",
                "--embedded-by https://x/path ~ --embedded-by takes an origin such as https://intranet.example, not https://x/path"
            })
    void aWrongOptionIsExplained(String args, String message) {
        assertThat(run(args.strip().split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(message).contains("Usage: ./onedoor demo");
    }

    @Test
    void helpListsTheOptions() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--pack <folder>", "--intranet-port <number>");
    }

    @Test
    void aPackThatIsNotThereIsNamed(@TempDir Path folder) {
        assertThat(runOnFreePorts("--pack", folder.resolve("none").toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The door stays closed", "none");
    }

    @Test
    void aBrokenPackIsToldWithEveryProblemOfIt(@TempDir Path folder) throws IOException {
        copyNational(folder);
        replace(folder.resolve("pack.json"), "\"version\"", "\"versoin\"");
        replace(folder.resolve("services/05.json"), "\"organizations\"", "\"organisations\"");

        assertThat(runOnFreePorts("--pack", folder.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("pack.json", "versoin");
    }

    @Test
    void aPackThatBreaksWhileTheDoorIsOpenIsToldAndTheLastGoodOneStays(@TempDir Path folder) throws Exception {
        copyNational(folder);
        PrintStream log = new PrintStream(err, true, StandardCharsets.UTF_8);
        try (PackSource pack = PackSource.open(folder, log)) {
            var before = pack.current();
            replace(folder.resolve("pack.json"), "\"version\"", "\"versoin\"");
            await("versoin");
            assertThat(pack.current()).isSameAs(before);

            replace(folder.resolve("pack.json"), "\"versoin\"", "\"version\"");
            await("was read again");
            assertThat(pack.current()).isNotSameAs(before);
        }
    }

    @Test
    void aSignedPackIsDemandedAndWhatChangedSinceStaysOut(@TempDir Path folder) throws Exception {
        Path pack = folder.resolve("pack");
        copyNational(pack);
        Path key = folder.resolve("district.key");
        Path open = folder.resolve("district.key.pub");
        SigningKeys.create(key, open);
        assertThat(runOnFreePorts("--pack", pack.toString(), "--signed-by", open.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("pack.signature: this door takes signed packs only");
        assertThat(runOnFreePorts("--signed-by", open.toString())).isEqualTo(2);

        PackSignature.sign(pack, SigningKeys.readPrivate(key), PackDemands.at(Clock.systemUTC()));
        PrintStream log = new PrintStream(err, true, StandardCharsets.UTF_8);
        try (PackSource source = PackSource.open(pack, List.of(SigningKeys.readPublic(open)), log)) {
            var before = source.current();
            replace(pack.resolve("pack.json"), "\"Mielen ovi\"", "\"Muu ovi\"");
            await("pack.json: is not as it was signed");
            assertThat(source.current()).isSameAs(before);
            assertThat(source.content().problems().get()).hasSize(1);
        }
    }

    /** The trial that a running door failed: 112 was gone from the next page on. */
    @Test
    void aPackWithout112StaysOutWithinTenSecondsAndProfessionalsAreToldWhy(@TempDir Path folder) throws Exception {
        copyNational(folder);
        PrintStream log = new PrintStream(err, true, StandardCharsets.UTF_8);
        try (PackSource source = PackSource.open(folder, log)) {
            var before = source.current();
            replace(folder.resolve("services/national.json"), "\"value\": \"112\"", "\"value\": \"113\"");
            await("has no emergency number");
            assertThat(source.current()).isSameAs(before);
            var said = new PackStays(source.content().problems().get(), Language.FI);
            assertThat(said.getElement().getTextRecursively())
                    .contains(
                            "Sisältöpaketin muutos ei ole käytössä",
                            "pack.json: the edition of Finland has no emergency number")
                    .doesNotContain(folder.toString());
            assertThat(err.toString(StandardCharsets.UTF_8).split("stays in use", -1))
                    .hasSize(2);
        }
    }

    /** So that a demo may be running beside the tests. */
    private int runOnFreePorts(String... args) {
        List<String> all = new ArrayList<>(
                List.of("--port", String.valueOf(FREE.port()), "--intranet-port", String.valueOf(FREE.intranetPort())));
        all.addAll(List.of(args));
        return run(all.toArray(String[]::new));
    }

    private int run(String... args) {
        return Main.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private void await(String words) throws InterruptedException {
        for (int tenths = 0;
                tenths < 200 && !err.toString(StandardCharsets.UTF_8).contains(words);
                tenths++) {
            Thread.sleep(100);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(words);
    }

    private static void replace(Path file, String old, String with) throws IOException {
        Files.writeString(file, Files.readString(file).replace(old, with));
    }

    private static void copyNational(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(NATIONAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(NATIONAL.relativize(file));
                Files.createDirectories(copy.getParent());
                // The day on which they were checked, whenever the tests run.
                Files.writeString(
                        copy,
                        Files.readString(file)
                                .replaceAll(
                                        "\"checkedOn\": \"[0-9-]+\"",
                                        "\"checkedOn\": \""
                                                + LocalDate.now(ZoneOffset.UTC).minusDays(1) + "\""));
            }
        }
    }
}
