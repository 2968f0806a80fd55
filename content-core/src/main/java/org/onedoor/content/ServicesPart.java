package org.onedoor.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.PackFiles.Opened;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.Topic;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** The services: a region may add its own, and hide or replace the country's. */
final class ServicesPart implements PackPart<List<Located<ServiceFile>>, ServicesPart.Services> {

    /**
     * Services as they are written and as they are searched.
     *
     * @param files what the directory was made of, for overlays to change
     */
    record Services(List<ServiceFile> files, ServiceDirectory directory) {}

    @Override
    public Opened<List<Located<ServiceFile>>> read(PackReading reading) {
        List<Problem> problems = new ArrayList<>();
        List<Located<ServiceFile>> read = new ArrayList<>();
        for (String path : reading.manifest().services()) {
            Located<ServiceFile> file =
                    reading.files().read(ServiceFile.class, path).into(problems);
            if (file != null) {
                read.add(file);
            }
        }
        return new Opened<>(read, problems);
    }

    @Override
    public Services check(List<Located<ServiceFile>> read, PackContents before, List<Problem> problems) {
        read.forEach(file -> checkTopics(file, "", file.value(), before, problems));
        List<ServiceFile> files = read.stream().map(Located::value).toList();
        return new Services(files, ServiceDirectory.ofLocated(read, before.of(PackParts.REGIONS), null));
    }

    /** Services speak of topics that the navigator knows. */
    private static void checkTopics(
            Located<?> document,
            String pointer,
            @Nullable ServiceFile file,
            PackContents pack,
            List<Problem> problems) {
        Set<String> known = pack.of(PackParts.NAVIGATOR).definition().topics().stream()
                .map(Topic::id)
                .collect(Collectors.toSet());
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

    @Override
    public void checkOverlay(
            List<Located<ServiceFile>> read,
            Located<RegionOverlay> overlay,
            PackContents pack,
            List<Problem> problems) {
        checkTopics(overlay, "/add", overlay.value().add(), pack, problems);
        Map<String, Service> known = new LinkedHashMap<>();
        read.forEach(file -> file.value().services().forEach(service -> known.put(service.id(), service)));
        new ServiceOverlayCheck(overlay, known, problems).check();
    }

    @Override
    public Services in(Services country, List<RegionOverlay> overlays, PackContents pack) {
        if (overlays.isEmpty()) {
            return country;
        }
        List<ServiceFile> files = Overlaying.apply(country.files(), overlays);
        return new Services(files, ServiceDirectory.of(files, pack.of(PackParts.REGIONS)));
    }
}
