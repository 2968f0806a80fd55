package org.onedoor.workbench.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.InstalledPack;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.StrictJson;
import org.onedoor.workbench.output.CommandFailure;

/**
 * A navigator as its authors have it: with the place of each of its parts, and the pack that it belongs to.
 *
 * @param pack the pack, or null when only a navigator was given
 */
record Authored(
        Navigator navigator,
        Located<NavigatorDefinition> written,
        @Nullable ContentPack pack) {

    /**
     * Opens a navigator file, the folder of a pack, or a bundled pack by its name.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException with every problem of every file
     */
    static Authored open(String source) {
        Path path = Path.of(source);
        if (Files.isDirectory(path)) {
            ContentPack pack = ContentPack.read(path);
            return inPack(pack, located(path.resolve(pack.manifest().navigator())));
        }
        if (Files.isRegularFile(path)) {
            return new Authored(Navigator.read(path), located(path), null);
        }
        if (source.matches("[a-z0-9-]+")) {
            return bundled(source);
        }
        throw new CommandFailure("There is no file or folder " + source + ".");
    }

    private static Authored inPack(ContentPack pack, Located<NavigatorDefinition> written) {
        return new Authored(pack.navigator(), written, pack);
    }

    private static Authored bundled(String name) {
        ContentPack pack = ContentPack.bundled(name);
        String file = name + "/" + pack.manifest().navigator();
        try (InputStream in = Objects.requireNonNull(
                InstalledPack.find(name).orElseThrow().open(pack.manifest().navigator()), file)) {
            return inPack(pack, StrictJson.locate(NavigatorDefinition.class, file, in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Located<NavigatorDefinition> located(Path file) {
        return StrictJson.locate(NavigatorDefinition.class, file);
    }
}
