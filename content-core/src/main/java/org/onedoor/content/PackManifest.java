package org.onedoor.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The {@code pack.json} of a content pack: what it is called and which files belong to it. Paths are relative to the folder
 * of {@code pack.json} and use {@code /}.
 *
 * @param id stable identifier of the pack
 * @param version version of the content, apart from the version of the engine
 * @param title what people call it
 * @param navigator path of the symptom navigator
 * @param regions path of the regions
 * @param scales paths of scales that stand beside those that ship, or in for those of the same id
 * @param services paths of service files
 * @param terms paths of term lists, which tell what people's own words mean; without any, only the words of services are found
 * @param overlays paths of region overlays
 * @param crisis what is declared of emergency and crisis contacts; null for what {@link CrisisContacts} says of nothing declared
 */
public record PackManifest(
        @NotNull @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
        String id,

        @NotBlank String version,
        @NotNull @Valid LocalizedText title,

        @NotNull @Pattern(regexp = PATH, message = PATH_MESSAGE)
        String navigator,

        @NotNull @Pattern(regexp = PATH, message = PATH_MESSAGE)
        String regions,

        @Nullable List<@Pattern(regexp = PATH, message = PATH_MESSAGE) String> scales,
        @NotEmpty List<@Pattern(regexp = PATH, message = PATH_MESSAGE) String> services,
        @Nullable List<@Pattern(regexp = PATH, message = PATH_MESSAGE) String> terms,
        @Nullable List<@Pattern(regexp = PATH, message = PATH_MESSAGE) String> overlays,
        @Valid @Nullable CrisisContacts crisis)
        implements Serializable {

    private static final String PATH = "[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*\\.json";
    private static final String PATH_MESSAGE =
            "must be the path of a .json file inside the pack, such as services/05.json";

    /** Copies the lists. */
    public PackManifest {
        scales = StrictJson.listOf(scales);
        services = StrictJson.listOf(services);
        terms = StrictJson.listOf(terms);
        overlays = StrictJson.listOf(overlays);
    }

    /** What holds for emergency and crisis contacts: what is declared, and otherwise the narrowest. */
    CrisisContacts crisisContacts() {
        return crisis == null ? CrisisContacts.UNDECLARED : crisis;
    }
}
