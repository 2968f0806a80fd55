package org.onedoor.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** A small valid pack in a folder of its own, for tests to change. */
public record PackFolder(Path folder) {
    /** The first of December 2026, whenever the tests run. */
    public static final PackDemands DEMANDS =
            PackDemands.at(Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC));

    private static final Path SMALL = Path.of("src/test/resources/packs/small");

    public static PackFolder copiedTo(Path folder) {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(SMALL.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
            return new PackFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the pack on that day. */
    public ContentPack read() {
        return ContentPack.read(folder, DEMANDS);
    }

    public PackFolder replace(String file, String text, String with) {
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

    public PackFolder write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
