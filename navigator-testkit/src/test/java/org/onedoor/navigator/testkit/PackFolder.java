package org.onedoor.navigator.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.onedoor.content.ContentPack;
import org.onedoor.content.PackManifest;
import org.onedoor.content.RegionOverlay;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.json.StrictJson;

/** The national pack written out to a folder, so that it can be read again with an overlay. */
record PackFolder(Path folder, PackManifest manifest) {
    private static final String REGIONS = "META-INF/onedoor/packs/national/regions.json";

    static PackFolder of(ContentPack pack) {
        try (InputStream regions = PackFolder.class.getClassLoader().getResourceAsStream(REGIONS)) {
            Path folder = Files.createTempDirectory("pack");
            Files.copy(Objects.requireNonNull(regions), folder.resolve("regions.json"));
            ServiceDirectory directory = pack.edition().directory();
            write(folder, "services.json", new ServiceFile(directory.organizations(), directory.services()));
            write(folder, "navigator.json", pack.navigator().definition());
            PackManifest manifest = new PackManifest(
                    "copy",
                    "1",
                    pack.manifest().title(),
                    "navigator.json",
                    "regions.json",
                    List.of(),
                    List.of("services.json"),
                    List.of(),
                    List.of("overlay.json"),
                    pack.manifest().crisis());
            write(folder, "pack.json", manifest);
            return new PackFolder(folder, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ContentPack with(RegionOverlay overlay) {
        try {
            write(folder, "overlay.json", overlay);
            return ContentPack.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String name, Object value) throws IOException {
        Files.writeString(folder.resolve(name), StrictJson.write(value));
    }

    void delete() {
        try {
            for (String file :
                    List.of("regions.json", "services.json", "navigator.json", "pack.json", "overlay.json")) {
                Files.deleteIfExists(folder.resolve(file));
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
