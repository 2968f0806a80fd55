package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignCommandTest {
    private static final Path SMALL = Path.of("../content-core/src/test/resources/packs/small");

    @TempDir
    Path folder;

    private String pack = "";
    private String key = "";

    @BeforeEach
    void copy() throws IOException {
        Path copy = folder.resolve("pack");
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        pack = copy.toString();
        key = folder.resolve("district.key").toString();
    }

    private static CommandRun sign(String... arguments) {
        return CommandRun.of(
                "", Stream.concat(Stream.of("sign"), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    void aPackIsSignedCheckedAndFoundChanged() throws IOException {
        assertThat(sign("--new-key", key).code()).isZero();
        assertThat(sign("--key", key, pack).out()).endsWith("pack.signature was written.\n");
        assertThat(sign("--check", key + ".pub", pack).out()).isEqualTo("small 1 is as its signer left it.\n");
        Path services = Path.of(pack, "services/05.json");
        Files.writeString(services, Files.readString(services).replace("Turku", "Salo"));
        CommandRun changed = sign("--check", key + ".pub", pack);
        assertThat(changed.code()).isEqualTo(2);
        assertThat(changed.err()).contains("services/05.json: is not as it was signed");
    }

    @Test
    void noKeyIsWrittenOver() {
        assertThat(sign("--new-key", key).code()).isZero();
        CommandRun again = sign("--new-key", key);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already, and no key is written over");
    }

    @Test
    void aCrisisContactOfAnOverlayIsCountersigned() throws IOException {
        String open = sign("--new-key", key)
                .out()
                .lines()
                .filter(line -> line.contains("countersigner"))
                .findFirst()
                .orElseThrow();
        Path overlay = Path.of(pack, "regions/05.json");
        Files.writeString(overlay, Files.readString(overlay).replace("\"demo\": true", "\"crisis\": true"));
        Path manifest = Path.of(pack, "pack.json");
        Files.writeString(
                manifest,
                Files.readString(manifest)
                        .replace(
                                "\"hosts\"",
                                "\"countersigners\": [\"" + open.replaceFirst(".*: ", "") + "\"], \"hosts\""));
        assertThat(sign("--key", key, pack).err()).contains("an overlay may add the emergency or crisis contact");
        CommandRun entry = sign("--key", key, "--contact", "05.night-cafe", "--overlay", "regions/05.json", pack);
        Files.writeString(
                overlay,
                Files.readString(overlay)
                        .replace("\"region\": \"05\"", "\"region\": \"05\", \"countersigned\": [" + entry.out() + "]"));
        assertThat(sign("--key", key, pack).code()).isZero();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(sign().err()).startsWith("Name the folder of the pack.");
        assertThat(sign(pack).err()).startsWith("Say what to do: --new-key FILE");
        assertThat(sign("--key", key, pack).err()).contains("district.key: there is no such file");
        assertThat(sign("--key", pack, pack).err()).contains("is a folder");
        assertThat(sign("--key", key, key).err())
                .contains("Name the folder of the pack: ")
                .contains(" is none.");
    }
}
