package org.onedoor.pack.national;

import static org.onedoor.pack.national.PackRegions.REGIONS;

import java.util.List;
import java.util.stream.Stream;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.json.StrictJson;

/** The services of the national pack, read once for all tests. */
final class PackServices {
    /** The files of services: first the national one, then one for each welfare area. */
    static final List<ServiceFile> FILES = Stream.concat(
                    Stream.of("national"), REGIONS.welfareAreas().stream().map(Region::code))
            .map(PackServices::file)
            .toList();

    static final List<Service> SERVICES =
            FILES.stream().flatMap(file -> file.services().stream()).toList();

    private PackServices() {}

    /** The services that an area's own file gives it. */
    static List<Service> of(Region area) {
        return SERVICES.stream()
                .filter(service -> service.id().startsWith(area.code() + "."))
                .toList();
    }

    private static ServiceFile file(String name) {
        String file = "services/" + name + ".json";
        return PackRegions.read(file, in -> StrictJson.read(ServiceFile.class, file, in));
    }
}
