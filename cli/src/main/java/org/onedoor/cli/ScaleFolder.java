package org.onedoor.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.scale.Scale;
import org.onedoor.navigator.scale.ScaleCatalogue;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/** The scales that a command may use: those that ship, and those of a folder. */
final class ScaleFolder {
    private ScaleFolder() {}

    /**
     * The shipped scales with those of a folder, which stand in for shipped ones of the same id.
     *
     * @param folder every {@code .json} file in it is a scale; null for the shipped scales alone
     * @throws InvalidContentException with every problem of every file
     */
    static ScaleCatalogue with(@Nullable Path folder) throws IOException {
        if (folder == null) {
            return ScaleCatalogue.bundled();
        }
        if (!Files.isDirectory(folder)) {
            throw new CommandFailure("There is no folder " + folder + " to take scales from.");
        }
        Map<String, Scale> scales = new LinkedHashMap<>();
        ScaleCatalogue.bundled().scales().forEach(scale -> scales.put(scale.id(), scale));
        scales.putAll(read(folder));
        return ScaleCatalogue.of(List.copyOf(scales.values()));
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
