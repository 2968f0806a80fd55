package org.onedoor.workbench.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.onedoor.content.PackDemands;

/** The small pack of the tests of content in a folder of its own, for tests to change. */
record PackFolder(Path folder) {
    /** The first of December 2026, whenever the tests run. */
    static final PackDemands DEMANDS =
            PackDemands.at(Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC));

    private static final Path SMALL = Path.of("..", "content-core", "src", "test", "resources", "packs", "small");

    static PackFolder copiedTo(Path folder) {
        try (Stream<Path> files = Files.walk(SMALL).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return new PackFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackFolder replace(String file, String text, String with) {
        try {
            Path path = folder.resolve(file);
            String before = Files.readString(path);
            if (!before.contains(text)) {
                throw new AssertionError(file + " does not contain " + text);
            }
            Files.writeString(path, before.replace(text, with));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
