package org.onedoor.workbench.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onedoor.content.ContentPack;
import org.onedoor.content.InstalledPack;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Vignettes, one JSON object on each line of a file; empty lines and those that begin with {@code #} are passed over.
 *
 * @param vignettes in the order of the file
 */
public record VignetteBank(List<Vignette> vignettes) {

    /** Copies the list. */
    public VignetteBank {
        vignettes = List.copyOf(vignettes);
    }

    /**
     * Reads a bank for a pack.
     *
     * @throws InvalidContentException with every mistake in it: what is no vignette, ids that are given twice, and answers, topics and
     *     regions that the pack does not have
     * @throws UncheckedIOException if the file cannot be read
     */
    public static VignetteBank read(Path file, ContentPack pack) {
        try {
            return read(file.toString(), Files.readAllBytes(file), pack);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file + " cannot be read", unreadable);
        }
    }

    /**
     * The open bank that comes with a bundled pack.
     *
     * @param name of the pack, such as {@code "national"}
     * @throws IllegalArgumentException if it has none
     */
    public static VignetteBank bundled(String name) {
        String path = "vignettes/open.jsonl";
        Optional<InstalledPack> installed = InstalledPack.find(name);
        try (InputStream in = installed.isEmpty() ? null : installed.get().open(path)) {
            if (in == null) {
                throw new IllegalArgumentException("The pack " + name + " has no vignettes");
            }
            return read(name + "/" + path, in.readAllBytes(), ContentPack.bundled(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static VignetteBank read(String name, byte[] bytes, ContentPack pack) {
        List<Problem> problems = new ArrayList<>();
        Map<Vignette, Integer> lines = new HashMap<>();
        List<Vignette> vignettes = new ArrayList<>();
        int number = 0;
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r?\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                int at = number;
                parsed(name, line, at, problems).ifPresent(vignette -> {
                    vignettes.add(vignette);
                    lines.put(vignette, at);
                });
            }
        }
        Checking checking = new Checking(pack);
        vignettes.forEach(vignette -> checking.mistakes(vignette)
                .forEach((pointer, message) ->
                        problems.add(new Problem(name, lines.get(vignette), 1, pointer, message))));
        if (vignettes.isEmpty()) {
            problems.add(new Problem(name, 1, 1, "", "there is no vignette in it"));
        }
        InvalidContentException.throwIfAny(problems);
        return new VignetteBank(vignettes);
    }

    private static Optional<Vignette> parsed(String name, String line, int number, List<Problem> problems) {
        try {
            return Optional.of(StrictJson.read(Vignette.class, name, line));
        } catch (InvalidContentException invalid) {
            invalid.problems()
                    .forEach(problem -> problems.add(
                            new Problem(name, number, problem.column(), problem.pointer(), problem.message())));
            return Optional.empty();
        }
    }

    /** What a pack lacks of what vignettes speak of. */
    private static final class Checking {
        private final ContentPack pack;
        private final Map<String, Question> questions;
        private final Map<String, Vignette> byId = new HashMap<>();

        Checking(ContentPack pack) {
            this.pack = pack;
            this.questions = pack.navigator().questions().stream()
                    .collect(Collectors.toMap(Question::item, Function.identity()));
        }

        Map<String, String> mistakes(Vignette vignette) {
            Map<String, String> mistakes = new TreeMap<>();
            if (byId.putIfAbsent(vignette.id(), vignette) != null) {
                mistakes.put("/id", "there is already a vignette \"" + vignette.id() + "\"");
            }
            if (vignette.region() != null
                    && pack.regions().findRegion(vignette.region()).isEmpty()) {
                mistakes.put("/region", "there is no region with the code \"" + vignette.region() + "\"");
            }
            if (vignette.expected().from() > vignette.expected().to()) {
                mistakes.put("/expected/to", "is less than from");
            }
            vignette.answers()
                    .forEach((item, said) -> mistake(item, said).ifPresent(m -> mistakes.put("/answers/" + item, m)));
            for (String topic : vignette.topics()) {
                if (pack.navigator().definition().topics().stream()
                        .noneMatch(known -> known.id().equals(topic))) {
                    mistakes.put("/topics", "the navigator has no topic \"" + topic + "\"");
                }
            }
            return mistakes;
        }

        private Optional<String> mistake(String item, String said) {
            Question question = questions.get(item);
            if (question == null) {
                return Optional.of("there is no item \"" + item + "\"");
            }
            try {
                Navigator navigator = pack.navigator();
                navigator.replay(Map.of(item, Person.answer(question, said)));
                return Optional.empty();
            } catch (IllegalArgumentException refused) {
                return Optional.of("is no answer to it: " + refused.getMessage());
            }
        }
    }
}
