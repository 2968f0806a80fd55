package org.onedoor.directory.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * One document of services and of the organizations that provide them.
 *
 * @param organizations may be provided for in another document of the same directory
 * @param services in any order; the order never matters
 */
public record ServiceFile(List<@NotNull @Valid Organization> organizations, List<@NotNull @Valid Service> services)
        implements Serializable {

    public ServiceFile {
        organizations = StrictJson.listOf(organizations);
        services = StrictJson.listOf(services);
    }
}
