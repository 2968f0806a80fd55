package org.onedoor.directory;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;

/** The services of each region, so that one answer looks at the few that matter and not at the whole country's. */
final class Coverage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<String, ArrayList<Service>> responsibleFor = new LinkedHashMap<>();
    private final LinkedHashMap<String, ArrayList<Service>> within = new LinkedHashMap<>();

    Coverage(List<Service> services, Regions regions) {
        for (Service service : services) {
            for (String area : service.areas()) {
                add(responsibleFor, area, service);
                regions.chain(area).forEach(region -> add(within, region.code(), service));
            }
        }
    }

    private static void add(Map<String, ArrayList<Service>> byCode, String code, Service service) {
        byCode.computeIfAbsent(code, region -> new ArrayList<>()).add(service);
    }

    /** The services that are responsible for the visitor's place. */
    Collection<Service> reaching(Catchment catchment) {
        LinkedHashMap<String, Service> reaching = new LinkedHashMap<>();
        for (Region region : catchment.chain()) {
            put(responsibleFor, region.code(), reaching);
        }
        return reaching.values();
    }

    /** The services that are responsible only for other parts of the visitor's welfare area or collaborative area. */
    Collection<Service> around(Catchment catchment) {
        LinkedHashMap<String, Service> around = new LinkedHashMap<>();
        for (Region region : catchment.chain()) {
            if (region.kind() != Region.Kind.COUNTRY) {
                put(within, region.code(), around);
            }
        }
        reaching(catchment).forEach(service -> around.remove(service.id()));
        return around.values();
    }

    private static void put(Map<String, ArrayList<Service>> byCode, String code, Map<String, Service> byId) {
        ArrayList<Service> services = byCode.get(code);
        if (services != null) {
            services.forEach(service -> byId.put(service.id(), service));
        }
    }
}
