package org.onedoor.vocabulary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Parts of a municipality by which people say where they live: districts, and municipalities that joined it long ago.
 *
 * @param municipality its code
 * @param names what the parts are called
 */
public record MunicipalityParts(
        @NotNull String municipality, @NotEmpty List<@Valid LocalizedText> names) implements Serializable {

    public MunicipalityParts {
        names = StrictJson.listOf(names);
    }
}
