package org.onedoor.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The regions of a country as a content pack writes them, read by {@link Regions}.
 *
 * @param source where the codes, names and mergers come from
 * @param checkedOn the day they were last compared with the source
 * @param zone the time zone of every clock in the country, such as {@code Europe/Helsinki}
 * @param regions in any order
 * @param parts names of parts of municipalities, by which these are found too; may be absent
 */
public record RegionFile(
        @NotBlank String source,
        @NotNull LocalDate checkedOn,
        @NotNull String zone,
        @NotEmpty List<@Valid Region> regions,
        List<@Valid MunicipalityParts> parts)
        implements Serializable {

    public RegionFile {
        regions = StrictJson.listOf(regions);
        parts = StrictJson.listOf(parts);
    }
}
