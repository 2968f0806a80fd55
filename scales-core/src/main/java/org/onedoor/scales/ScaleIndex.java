package org.onedoor.scales;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/**
 * The scales of a folder and the SHA-256 of their files. A digit that changes in a cut-off makes another valid scale; only the hash
 * tells that it is not the one that was reviewed.
 */
record ScaleIndex(SequencedMap<String, String> hashes) {
    private static final Pattern LINE = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*) ([0-9a-f]{64})");

    static ScaleIndex read(String name, byte[] bytes) {
        SequencedMap<String, String> hashes = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()) {
                problems.add(new Problem(name, i + 1, 1, "", "must be the id of a scale and the SHA-256 of its file"));
            } else if (hashes.putIfAbsent(line.group(1), line.group(2)) != null) {
                problems.add(new Problem(name, i + 1, 1, "", "\"" + line.group(1) + "\" is listed already"));
            }
        }
        InvalidContentException.throwIfAny(problems);
        return new ScaleIndex(hashes);
    }

    List<String> ids() {
        return List.copyOf(hashes.keySet());
    }

    /**
     * Reads a scale of the index.
     *
     * @param file what to call its file in problems
     * @throws InvalidContentException if the file was changed since its hash was written, or has problems
     */
    Scale scale(String id, String file, byte[] bytes) {
        String hash = Sha256.of(bytes);
        if (!hash.equals(hashes.get(id))) {
            throw refused(file, "was changed since its SHA-256 was written in the index; it is now " + hash);
        }
        Scale scale = Scale.pinned(file, new ByteArrayInputStream(bytes));
        if (!scale.id().equals(id)) {
            throw refused(file, "has the scale " + scale.id());
        }
        return scale;
    }

    private static InvalidContentException refused(String file, String message) {
        return new InvalidContentException(List.of(new Problem(file, 0, 0, "", message)));
    }
}
