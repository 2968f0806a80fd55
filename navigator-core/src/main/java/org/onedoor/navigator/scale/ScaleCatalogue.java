package org.onedoor.navigator.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/** Scales by their ids. Immutable. */
public final class ScaleCatalogue implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/META-INF/onedoor/scales/";

    private final LinkedHashMap<String, Scale> scales = new LinkedHashMap<>();

    private ScaleCatalogue(List<Scale> scales) {
        for (Scale scale : scales) {
            if (this.scales.put(scale.id(), scale) != null) {
                throw new IllegalArgumentException("The catalogue already has a scale " + scale.id());
            }
        }
    }

    /**
     * A catalogue of some scales.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static ScaleCatalogue of(List<Scale> scales) {
        return new ScaleCatalogue(scales);
    }

    /** The scales that ship with this module, read once. */
    public static ScaleCatalogue bundled() {
        return Bundled.CATALOGUE;
    }

    private static final class Bundled {
        static final ScaleCatalogue CATALOGUE = of(read(lines("index")));

        private static List<Scale> read(List<String> ids) {
            List<Scale> scales = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            for (String id : ids) {
                try (InputStream in = open(id + ".json")) {
                    scales.add(Scale.read(id + ".json", in));
                } catch (InvalidContentException e) {
                    problems.addAll(e.problems());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            if (!problems.isEmpty()) {
                throw new InvalidContentException(problems);
            }
            return scales;
        }

        private static List<String> lines(String name) {
            try (InputStream in = open(name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream open(String name) {
            InputStream in = ScaleCatalogue.class.getResourceAsStream(FOLDER + name);
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + FOLDER + name);
            }
            return in;
        }
    }

    /** All scales, in their order. */
    public List<Scale> scales() {
        return List.copyOf(scales.values());
    }

    /**
     * A scale by its id.
     *
     * @throws IllegalArgumentException if the catalogue has none with this id
     */
    public Scale scale(String id) {
        return findScale(id).orElseThrow(() -> new IllegalArgumentException("There is no scale " + id));
    }

    /** A scale by its id, if the catalogue has it. */
    public Optional<Scale> findScale(String id) {
        return Optional.ofNullable(scales.get(id));
    }
}
