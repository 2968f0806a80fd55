package org.onedoor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.scale.Scale;
import org.onedoor.navigator.scale.ScaleCatalogue;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/** The scales that a command may use: those of a folder, and the shipped ones that it does not stand in for. */
final class KnownScales {
    private final Map<String, Scale> added;

    private KnownScales(Map<String, Scale> added) {
        this.added = added;
    }

    /**
     * The shipped scales with those of a folder.
     *
     * @param folder every {@code .json} file in it is a scale; null for the shipped scales alone
     * @throws InvalidContentException with every problem of every file
     */
    static KnownScales with(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return new KnownScales(Map.of());
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure("There is no folder " + folder + " to take scales from.");
        }
        return new KnownScales(read(folder));
    }

    Optional<Scale> find(String id) {
        Scale scale = added.get(id);
        return scale == null ? ScaleCatalogue.bundled().findScale(id) : Optional.of(scale);
    }

    /** The ids of all, in the order of the alphabet. */
    List<String> ids() {
        Stream<Scale> shipped = ScaleCatalogue.bundled().scales().stream();
        return Stream.concat(shipped.map(Scale::id), added.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, Scale> read(Path folder) throws IOException {
        Map<String, Scale> scales = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                Scale scale = Scale.read(file);
                if (scales.putIfAbsent(scale.id(), scale) != null) {
                    problems.add(new Problem(
                            file.toString(), 0, 0, "/id", "\"" + scale.id() + "\" is the id of another file's scale"));
                }
            } catch (InvalidContentException invalid) {
                problems.addAll(invalid.problems());
            }
        }
        InvalidContentException.throwIfAny(problems);
        return scales;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
