package org.onedoor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.PackFiles.Opened;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/** The files of a pack while they are read, each part on a thread of its own. */
final class PackReading {
    private final PackFiles files;
    private final PackManifest manifest;
    private final CompletableFuture<ScaleCatalogue> shipped;
    private final Map<PackPart<?, ?>, CompletableFuture<Opened<?>>> begun = new ConcurrentHashMap<>();

    private PackReading(PackFiles files, PackManifest manifest, CompletableFuture<ScaleCatalogue> shipped) {
        this.files = files;
        this.manifest = manifest;
        this.shipped = shipped;
    }

    /**
     * Begins to read every part.
     *
     * @throws InvalidContentException if it cannot be known which files there are
     */
    static PackReading begin(PackFiles files) {
        side(() -> {
            StrictJson.prepare();
            return true;
        });
        CompletableFuture<ScaleCatalogue> shipped = side(PackReading::shipped);
        List<Problem> problems = new ArrayList<>();
        Located<PackManifest> manifest =
                files.read(PackManifest.class, "pack.json").into(problems);
        PackReader.refuseIfAny(problems);
        PackReading reading =
                new PackReading(files, Objects.requireNonNull(manifest).value(), shipped);
        // In their order: a part finds those that it leans on already begun.
        PackParts.ALL.forEach(part -> reading.begun.put(part, side(() -> part.read(reading))));
        return reading;
    }

    /**
     * The scales that ship, the first of them read. It takes longer than all others, and navigators seldom do without: it is read
     * while nobody knows yet which other files there are.
     */
    private static ScaleCatalogue shipped() {
        ScaleCatalogue scales = ScaleCatalogue.bundled();
        scales.ids().stream().findFirst().ifPresent(scales::scale);
        return scales;
    }

    /** Does something on a thread of its own, with the class path of whoever asked. */
    private static <T> CompletableFuture<T> side(Supplier<? extends T> work) {
        ClassLoader asking = Thread.currentThread().getContextClassLoader();
        return CompletableFuture.supplyAsync(work::get, task -> {
            Thread thread = new Thread(task, "onedoor-pack");
            thread.setDaemon(true);
            thread.setContextClassLoader(asking);
            thread.start();
        });
    }

    PackFiles files() {
        return files;
    }

    PackManifest manifest() {
        return manifest;
    }

    ScaleCatalogue shippedScales() {
        return shipped.join();
    }

    /** What the files of a part hold, as soon as they are read; null when they cannot be used. */
    <R> @Nullable R of(PackPart<R, ?> part) {
        return opened(part).value();
    }

    /** Each future was begun with the part that it is kept by. */
    @SuppressWarnings("unchecked")
    private <R> Opened<R> opened(PackPart<R, ?> part) {
        return (Opened<R>) Objects.requireNonNull(begun.get(part)).join();
    }

    /** Waits for every part and the overlays; with any problem in any of them, nothing goes on. */
    List<Located<RegionOverlay>> finish() {
        List<Located<RegionOverlay>> overlays = new ArrayList<>();
        List<Opened<Located<RegionOverlay>>> read = manifest.overlays().stream()
                .map(path -> files.read(RegionOverlay.class, path))
                .toList();
        List<Problem> problems = new ArrayList<>();
        PackParts.ALL.forEach(part -> problems.addAll(opened(part).problems()));
        for (Opened<Located<RegionOverlay>> one : read) {
            Located<RegionOverlay> overlay = one.into(problems);
            if (overlay != null) {
                overlays.add(overlay);
            }
        }
        PackReader.refuseIfAny(problems);
        return overlays;
    }
}
