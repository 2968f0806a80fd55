package org.onedoor.workbench.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.workbench.output.CommandFailure;

/** The scales that a command may use: those of a folder, and the shipped ones that it does not stand in for. */
final class KnownScales {
    private final ScaleCatalogue scales;

    private KnownScales(ScaleCatalogue scales) {
        this.scales = scales;
    }

    /**
     * The shipped scales with those of a folder.
     *
     * @param folder every {@code .json} file in it is a scale; null for the shipped scales alone
     * @throws org.onedoor.vocabulary.json.InvalidContentException with every problem of every file
     */
    static KnownScales with(@Nullable Path folder) {
        if (folder == null) {
            return new KnownScales(ScaleCatalogue.bundled());
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure("There is no folder " + folder + " to take scales from.");
        }
        return new KnownScales(ScaleCatalogue.bundled().replacedBy(ScaleCatalogue.read(folder)));
    }

    /** All of them. */
    ScaleCatalogue catalogue() {
        return scales;
    }

    Optional<Scale> find(String id) {
        return scales.findScale(id);
    }

    /** A scale that was named on the command line. */
    Scale scale(String id) {
        return find(id).orElseThrow(() ->
                new CommandFailure("There is no scale " + id + ". There are: " + String.join(", ", ids()) + "."));
    }

    /** The ids of all, in the order of the alphabet. */
    List<String> ids() {
        return scales.ids().stream().sorted().toList();
    }
}
