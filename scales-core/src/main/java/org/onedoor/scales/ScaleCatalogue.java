package org.onedoor.scales;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/**
 * Scales by their ids. Immutable and thread-safe.
 *
 * <p>A scale that ships with this module is read when it is first asked for, so that a navigator that asks the items of one scale
 * does not pay for the others.
 */
public final class ScaleCatalogue implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient SequencedMap<String, Supplier<Scale>> scales;

    ScaleCatalogue(SequencedMap<String, Supplier<Scale>> scales) {
        this.scales = scales;
    }

    /**
     * A catalogue of some scales.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public static ScaleCatalogue of(List<Scale> scales) {
        ScaleCatalogue catalogue = new ScaleCatalogue(new LinkedHashMap<>());
        scales.forEach(scale -> catalogue.put(scale.id(), () -> scale));
        return catalogue;
    }

    /** The scales that ship with this module. A file that was changed after it was packaged is refused when it is read. */
    public static ScaleCatalogue bundled() {
        return Bundled.CATALOGUE;
    }

    private static final class Bundled {
        static final ScaleCatalogue CATALOGUE = new ScaleCatalogue(new BundledScales().byId());
    }

    /**
     * Reads every file of a folder whose name ends in {@code .json}, in the order of their names. When the folder has a file
     * {@code index}, a line {@code <id> <SHA-256>} for each file, then the files are exactly those of the index, unchanged and in its
     * order.
     *
     * {@snippet class = "org.onedoor.scales.AuthoringTest" region = "read"}
     *
     * @throws InvalidContentException with every problem of every file
     * @throws java.io.UncheckedIOException if the folder or a file in it cannot be read
     */
    public static ScaleCatalogue read(Path folder) {
        return of(ScaleFolder.read(folder));
    }

    /**
     * These scales and then others.
     *
     * @throws IllegalArgumentException if a scale of the same id is in both
     */
    public ScaleCatalogue and(ScaleCatalogue others) {
        ScaleCatalogue both = new ScaleCatalogue(new LinkedHashMap<>(scales));
        others.scales.forEach(both::put);
        return both;
    }

    /** These scales and others, of which one stands in for a scale of the same id. */
    public ScaleCatalogue replacedBy(ScaleCatalogue others) {
        ScaleCatalogue both = new ScaleCatalogue(new LinkedHashMap<>(scales));
        both.scales.putAll(others.scales);
        return both;
    }

    /**
     * The same scales, one of them with wording that a licensee supplies.
     *
     * @throws IllegalArgumentException if the catalogue does not have the scale of the pack
     * @throws InvalidContentException if the pack does not fit the scale, as {@link Scale#with} tells
     */
    public ScaleCatalogue with(TextPack pack) {
        Scale worded = scale(pack.scale()).with(pack);
        ScaleCatalogue copy = new ScaleCatalogue(new LinkedHashMap<>(scales));
        copy.scales.put(worded.id(), () -> worded);
        return copy;
    }

    private void put(String id, Supplier<Scale> scale) {
        if (scales.putIfAbsent(id, scale) != null) {
            throw new IllegalArgumentException("The catalogue already has a scale " + id);
        }
    }

    /** The ids of all scales, in their order. */
    public List<String> ids() {
        return List.copyOf(scales.keySet());
    }

    /**
     * All scales, in their order.
     *
     * @throws InvalidContentException with every problem of every bundled file that cannot be used
     */
    public List<Scale> scales() {
        List<Scale> read = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Supplier<Scale> scale : scales.values()) {
            try {
                read.add(scale.get());
            } catch (InvalidContentException e) {
                problems.addAll(e.problems());
            }
        }
        InvalidContentException.throwIfAny(problems);
        return List.copyOf(read);
    }

    /**
     * The scales that somebody looks for, in their order.
     *
     * @throws InvalidContentException as {@link #scales} tells
     */
    public List<Scale> search(ScaleSearch search) {
        return scales().stream().filter(search::wants).toList();
    }

    /**
     * A scale by its id.
     *
     * @throws IllegalArgumentException if the catalogue has none with this id
     * @throws InvalidContentException if it is bundled and its file cannot be used
     */
    public Scale scale(String id) {
        return findScale(id).orElseThrow(() -> new IllegalArgumentException("There is no scale " + id));
    }

    /**
     * A scale by its id, if the catalogue has it.
     *
     * @throws InvalidContentException if it is bundled and its file cannot be used
     */
    public Optional<Scale> findScale(String id) {
        return Optional.ofNullable(scales.get(id)).map(Supplier::get);
    }

    private Object writeReplace() {
        LinkedHashMap<String, @Nullable Scale> kept = new LinkedHashMap<>();
        scales.forEach((id, scale) -> kept.put(id, bundled().scales.get(id) == scale ? null : scale.get()));
        return new Kept(kept);
    }

    /** A stored catalogue; of bundled scales only the ids are stored. */
    private record Kept(LinkedHashMap<String, @Nullable Scale> scales) implements Serializable {
        private Object readResolve() {
            ScaleCatalogue catalogue = new ScaleCatalogue(new LinkedHashMap<>());
            scales.forEach((id, scale) ->
                    catalogue.put(id, scale == null ? bundled().scales.get(id) : () -> scale));
            return catalogue;
        }
    }
}
