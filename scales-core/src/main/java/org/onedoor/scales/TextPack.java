package org.onedoor.scales;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.Translation.Status;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The wording of a scale in one language, from whoever holds the permission to show it. It is shown with the scale and never
 * exported.
 *
 * @param scale id of the scale
 * @param version version of the scale that the texts belong to
 * @param language the language of the texts
 * @param translation stable identifier of this wording, such as {@code fi-2011}: a language may have several
 * @param status how far the wording can be trusted: original, verified or transcribed
 * @param holder who owns the wording
 * @param permission what allows the licensee to show it: a letter, a contract, a licence
 * @param notice the line that must be seen wherever the wording is
 * @param instructions the stem, or null if the scale has none
 * @param items the text of every item
 * @param options the text of every option
 */
public record TextPack(
        @NotBlank String scale,
        @NotBlank String version,
        @NotNull Language language,
        @NotBlank String translation,
        @NotNull Status status,
        @NotBlank String holder,
        @NotBlank String permission,
        @NotBlank String notice,
        @Nullable String instructions,
        @NotEmpty List<@Valid ItemText> items,
        @NotEmpty List<@Valid OptionText> options)
        implements Serializable {

    /** Absent lists become empty. */
    public TextPack {
        items = StrictJson.listOf(items);
        options = StrictJson.listOf(options);
    }

    /**
     * The text of one item.
     *
     * @param id id of the item
     * @param text its wording
     */
    public record ItemText(@NotBlank String id, @NotBlank String text) implements Serializable {
        /** The id only. */
        @Override
        public String toString() {
            return "ItemText[" + id + "]";
        }
    }

    /**
     * The text of one option.
     *
     * @param set id of the response set
     * @param value value of the option
     * @param text its wording
     */
    public record OptionText(
            @NotBlank String set,
            @NotNull Integer value,
            @NotBlank String text) implements Serializable {
        /** The set and the value only. */
        @Override
        public String toString() {
            return "OptionText[" + set + " " + value + "]";
        }
    }

    /**
     * Reads a pack that is exactly the one that was approved.
     *
     * @param sha256 the SHA-256 of the file in hexadecimal digits, as the licensee wrote it down
     * @throws InvalidContentException if the file has another hash, or with every problem of the file
     * @throws UncheckedIOException if the file cannot be read
     */
    public static TextPack read(Path file, String sha256) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
        String hash = Sha256.of(bytes);
        if (!hash.equals(sha256.strip().toLowerCase(Locale.ROOT))) {
            String message = "is not the approved file: its SHA-256 is " + hash;
            throw new InvalidContentException(List.of(new Problem(file.toString(), 0, 0, "", message)));
        }
        return StrictJson.read(TextPack.class, file.toString(), new ByteArrayInputStream(bytes));
    }

    /** What it is the wording of; nothing of the wording. */
    @Override
    public String toString() {
        return "TextPack[" + scale + " " + version + " " + translation + "]";
    }
}
