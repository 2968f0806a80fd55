package org.onedoor.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.navigator.Navigator;
import org.onedoor.workbench.output.CommandFailure;

/**
 * A navigator that was named on the command line.
 *
 * @param pack the pack that it is part of; null for a file of its own
 */
record NamedNavigator(Navigator navigator, @Nullable ContentPack pack) {

    /**
     * Opens a navigator file, the folder of a pack, or a bundled pack by its name.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException with every problem
     * @throws CommandFailure if there is no such file or folder
     */
    static NamedNavigator open(String name) {
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            return of(ContentPack.read(path));
        }
        if (Files.isRegularFile(path)) {
            return new NamedNavigator(Navigator.read(path), null);
        }
        if (name.matches("[a-z0-9-]+")) {
            return of(ContentPack.bundled(name));
        }
        throw new CommandFailure("There is no file or folder " + name + ".");
    }

    private static NamedNavigator of(ContentPack pack) {
        return new NamedNavigator(pack.navigator(), pack);
    }
}
