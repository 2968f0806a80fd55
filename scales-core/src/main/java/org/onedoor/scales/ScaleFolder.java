package org.onedoor.scales;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/** The scales in one folder, read together so that all problems are told together. */
final class ScaleFolder {
    private static final String JSON = ".json";

    private final Path folder;
    private final List<Scale> scales = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private ScaleFolder(Path folder) {
        this.folder = folder;
    }

    static List<Scale> read(Path folder) {
        try {
            return new ScaleFolder(folder).read();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private List<Scale> read() throws IOException {
        List<String> names = names();
        Path index = folder.resolve("index");
        if (Files.exists(index)) {
            pinned(names, index);
        } else {
            for (String name : names) {
                byte[] bytes = Files.readAllBytes(folder.resolve(name));
                add(name, () -> Scale.read(path(name), new ByteArrayInputStream(bytes)));
            }
        }
        InvalidContentException.throwIfAny(problems);
        return scales;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(JSON))
                    .sorted()
                    .toList();
        }
    }

    private void pinned(List<String> names, Path indexFile) throws IOException {
        ScaleIndex index = ScaleIndex.read(indexFile.toString(), Files.readAllBytes(indexFile));
        TreeSet<String> unlisted = new TreeSet<>(names);
        for (String id : index.ids()) {
            if (unlisted.remove(id + JSON)) {
                byte[] bytes = Files.readAllBytes(folder.resolve(id + JSON));
                add(id + JSON, () -> index.scale(id, path(id + JSON), bytes));
            } else {
                problem(id + JSON, "is in the index and not in the folder");
            }
        }
        unlisted.forEach(name -> problem(name, "is not in the index"));
    }

    private void add(String name, Supplier<Scale> reading) {
        try {
            Scale scale = reading.get();
            @Nullable String first = files.putIfAbsent(scale.id(), name);
            if (first == null) {
                scales.add(scale);
            } else {
                problem(name, first + " already has the scale " + scale.id());
            }
        } catch (InvalidContentException e) {
            problems.addAll(e.problems());
        }
    }

    private void problem(String name, String message) {
        problems.add(new Problem(path(name), 0, 0, "", message));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }
}
