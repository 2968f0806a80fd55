package org.onedoor.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.PackFiles.Opened;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.navigator.Navigator;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.Topic;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** Reads every file of a pack, checks them one by one and together, and reports all problems at once. */
record PackReader(
        PackManifest manifest,
        Navigator navigator,
        Regions regions,
        List<ServiceFile> services,
        ServiceDirectory directory,
        Map<String, RegionOverlay> overlays) {

    static ContentPack read(PackFiles files) {
        List<Problem> problems = new ArrayList<>();
        CompletableFuture<ScaleCatalogue> scales = side(PackReader::scales);
        Located<PackManifest> manifest =
                files.read(PackManifest.class, "pack.json").into(problems);
        if (manifest == null) {
            throw new InvalidContentException(problems);
        }
        ContentPack pack = new Reading(files, manifest.value(), scales, problems).pack();
        if (pack == null || !problems.isEmpty()) {
            throw new InvalidContentException(problems);
        }
        return pack;
    }

    /** The scales, the first of them read: it takes longer than all others, and navigators seldom do without. */
    private static ScaleCatalogue scales() {
        ScaleCatalogue scales = ScaleCatalogue.bundled();
        scales.ids().stream().findFirst().ifPresent(scales::scale);
        return scales;
    }

    /** Does something on a thread of its own, with the class path of whoever asked. */
    private static <T> CompletableFuture<T> side(Supplier<T> work) {
        ClassLoader asking = Thread.currentThread().getContextClassLoader();
        return CompletableFuture.supplyAsync(work, task -> {
            Thread thread = new Thread(task, "onedoor-pack");
            thread.setDaemon(true);
            thread.setContextClassLoader(asking);
            thread.start();
        });
    }

    private record Reading(
            PackFiles files, PackManifest manifest, CompletableFuture<ScaleCatalogue> scales, List<Problem> problems) {

        @Nullable
        ContentPack pack() {
            CompletableFuture<Opened<Navigator>> rules = side(() -> files.open(
                    manifest.navigator(), in -> Navigator.read(files.nameOf(manifest.navigator()), in, scales.join())));
            Opened<Regions> places =
                    files.open(manifest.regions(), in -> Regions.read(files.nameOf(manifest.regions()), in));
            List<Opened<Located<ServiceFile>>> listed = manifest.services().stream()
                    .map(path -> files.read(ServiceFile.class, path))
                    .toList();
            List<Opened<Located<RegionOverlay>>> changes = manifest.overlays().stream()
                    .map(path -> files.read(RegionOverlay.class, path))
                    .toList();
            Navigator navigator = rules.join().into(problems);
            Regions regions = places.into(problems);
            List<Located<ServiceFile>> services = done(listed);
            List<Located<RegionOverlay>> overlays = done(changes);
            if (navigator == null || regions == null || !problems.isEmpty()) {
                return null;
            }
            TopicCheck topics = TopicCheck.of(navigator, problems);
            services.forEach(file -> topics.check(file, "", file.value()));
            overlays.forEach(
                    overlay -> topics.check(overlay, "/add", overlay.value().add()));
            Map<String, RegionOverlay> byRegion = checkedOverlays(regions, services, overlays);
            List<ServiceFile> files = services.stream().map(Located::value).toList();
            ServiceDirectory directory = collect(() -> ServiceDirectory.ofLocated(services, regions, null));
            if (directory == null || !problems.isEmpty()) {
                return null;
            }
            ContentPack pack = new ContentPack(
                    this.files, new PackReader(manifest, navigator, regions, files, directory, byRegion));
            pack.overlaid().forEach(region -> collect(() -> pack.edition(region)));
            return pack;
        }

        private <T> List<T> done(List<Opened<T>> files) {
            List<T> read = new ArrayList<>();
            for (Opened<T> file : files) {
                T value = file.into(problems);
                if (value != null) {
                    read.add(value);
                }
            }
            return read;
        }

        private <T> @Nullable T collect(Supplier<T> made) {
            try {
                return made.get();
            } catch (InvalidContentException invalid) {
                problems.addAll(invalid.problems());
                return null;
            }
        }

        private Map<String, RegionOverlay> checkedOverlays(
                Regions regions, List<Located<ServiceFile>> services, List<Located<RegionOverlay>> overlays) {
            Map<String, Service> known = new LinkedHashMap<>();
            services.forEach(file -> file.value().services().forEach(service -> known.put(service.id(), service)));
            Map<String, RegionOverlay> byRegion = new LinkedHashMap<>();
            for (Located<RegionOverlay> overlay : overlays) {
                String region = overlay.value().region();
                if (regions.findRegion(region).isEmpty()) {
                    problems.add(overlay.problem("/region", "there is no region with the code \"" + region + "\""));
                } else if (byRegion.put(region, overlay.value()) != null) {
                    problems.add(overlay.problem("/region", "the pack has another overlay for " + region));
                }
                new OverlayCheck(overlay, known, problems).check();
            }
            return byRegion;
        }
    }

    /** Services speak of topics that the navigator knows. */
    private record TopicCheck(Set<String> known, List<Problem> problems) {

        static TopicCheck of(Navigator navigator, List<Problem> problems) {
            return new TopicCheck(
                    navigator.definition().topics().stream().map(Topic::id).collect(Collectors.toSet()), problems);
        }

        void check(Located<?> document, String pointer, @Nullable ServiceFile file) {
            List<Service> services = file == null ? List.of() : file.services();
            for (int s = 0; s < services.size(); s++) {
                List<String> topics = services.get(s).topics();
                for (int t = 0; t < topics.size(); t++) {
                    if (!known.contains(topics.get(t))) {
                        problems.add(document.problem(
                                pointer + "/services/" + s + "/topics/" + t,
                                "the navigator has no topic \"" + topics.get(t) + "\""));
                    }
                }
            }
        }
    }

    /** What an overlay may not do. */
    private record OverlayCheck(Located<RegionOverlay> overlay, Map<String, Service> known, List<Problem> problems) {

        void check() {
            List<String> hide = overlay.value().hide();
            for (int i = 0; i < hide.size(); i++) {
                checkTarget(hide.get(i), "/hide/" + i, "hide");
            }
            List<Service> replace = overlay.value().replace();
            for (int i = 0; i < replace.size(); i++) {
                checkTarget(replace.get(i).id(), "/replace/" + i + "/id", "replace");
            }
            checkTwice(hide, replace.stream().map(Service::id).toList());
        }

        private void checkTarget(String id, String pointer, String verb) {
            Service service = known.get(id);
            if (service == null) {
                problems.add(overlay.problem(pointer, "the pack has no service \"" + id + "\" to " + verb));
            } else if (Boolean.TRUE.equals(service.emergency()) || Boolean.TRUE.equals(service.crisis())) {
                problems.add(overlay.problem(
                        pointer, "\"" + id + "\" is an emergency or crisis contact, which an overlay cannot " + verb));
            }
        }

        private void checkTwice(List<String> hide, List<String> replace) {
            Set<String> seen = new HashSet<>();
            Set<String> twice = new LinkedHashSet<>();
            for (String id : hide) {
                if (!seen.add(id)) twice.add(id);
            }
            for (String id : replace) {
                if (!seen.add(id)) twice.add(id);
            }
            twice.forEach(id -> problems.add(overlay.problem("", "changes the service \"" + id + "\" twice")));
        }
    }
}
