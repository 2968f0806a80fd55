package org.onedoor.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.definition.Licence.Verdict;

/** No wording leaves the house that its owner keeps. */
class ShippedWordingTest {
    private static final String FOLDER = "META-INF/onedoor/scales/";

    @Test
    void theJarHasTheScalesOfItsIndexAndNoOtherFileBesideThem() throws IOException {
        List<String> files = new ArrayList<>(List.of(FOLDER + "index"));
        ScaleCatalogue.bundled().ids().forEach(id -> files.add(FOLDER + id + ".json"));
        assertThat(names("org.onedoor.scales"))
                .filteredOn(name -> name.startsWith(FOLDER) && !name.endsWith("/"))
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void aScaleOfWhichOnlyTheScoringMayShipHasNoWordingInItsFile() throws IOException {
        for (Scale scale : ScaleCatalogue.bundled().scales()) {
            if (scale.definition().licence().verdict() != Verdict.SHIP_TEXT) {
                assertThat(resource(FOLDER + scale.id() + ".json"))
                        .as(scale.id())
                        .doesNotContain("\"text\"", "\"instructions\"");
            }
        }
    }

    @Test
    void everyScaleWithWordingHasItsNoticeInTheJar() throws IOException {
        String notice = resource("META-INF/NOTICE");
        for (Scale scale : ScaleCatalogue.bundled().scales()) {
            if (scale.definition().licence().verdict() == Verdict.SHIP_TEXT) {
                assertThat(notice)
                        .as(scale.id())
                        .contains(scale.definition().licence().notice());
            }
        }
    }

    @Test
    void noPackagedModuleHasAProtectedSentence() throws IOException {
        ProtectedWording wording = ProtectedWording.read();
        List<String> found = new ArrayList<>();
        for (ResolvedModule module : ModuleLayer.boot().configuration().modules()) {
            if (module.name().startsWith("org.onedoor.") && !module.name().equals("org.onedoor.it")) {
                for (String name : names(module.name())) {
                    found.addAll(wording.in(module.name() + " " + name, read(module, name)));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noFileOfTheRepositoryHasAProtectedSentenceEither() throws IOException {
        ProtectedWording wording = ProtectedWording.read();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files =
                Files.walk(Path.of("..", "..").toAbsolutePath().normalize())) {
            for (Path file : files.filter(ShippedWordingTest::isPublished).toList()) {
                found.addAll(wording.in(file.toString(), new String(Files.readAllBytes(file), UTF_8)));
            }
        }
        assertThat(found).isEmpty();
    }

    /** The fingerprints do find what they are of: a sentence of a free scale stands in for the protected ones. */
    @Test
    void aSentenceIsFoundWhateverItsLettersAndStops() {
        ProtectedWording wording = ProtectedWording.of("cage", "Have people annoyed you by criticizing");
        assertThat(wording.in("a", "xx. have PEOPLE annoyed, you\n by criticizing!"))
                .containsExactly("a: wording of cage");
        assertThat(wording.in("a", "have people annoyed by you criticizing")).isEmpty();
    }

    private static boolean isPublished(Path file) {
        String path = file.toString().replace('\\', '/');
        return Files.isRegularFile(file)
                && !path.contains("/target/")
                && path.matches(".*\\.(java|json|html|js|css|md|txt|properties|svg)");
    }

    private static List<String> names(String module) throws IOException {
        try (ModuleReader reader = module(module).reference().open()) {
            return reader.list().toList();
        }
    }

    private static String read(ResolvedModule module, String name) throws IOException {
        try (ModuleReader reader = module.reference().open();
                InputStream in = reader.open(name).orElseThrow()) {
            return name.endsWith("/") ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }

    private static ResolvedModule module(String name) {
        return ModuleLayer.boot().configuration().findModule(name).orElseThrow();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Scale.class.getModule().getResourceAsStream(name)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
