package org.onedoor.elements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmbeddedPartTest {

    @Test
    void everyStyleSheetOfTheWidgetsReachesTheShadowRoot() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of("../vaadin-widgets/src/main/resources/META-INF/resources/onedoor"))) {
            assertThat(EmbeddedPart.STYLE_SHEETS)
                    .contains("aura/aura.css")
                    .containsAll(files.map(file -> "onedoor/" + file.getFileName())
                            .filter(name -> name.endsWith(".css"))
                            .toList());
        }
    }
}
