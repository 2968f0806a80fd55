package org.onedoor.vocabulary.json;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.GeoPoint;
import org.onedoor.vocabulary.LocalizedText;

/** A small self-help booklet with one of everything that content is made of. */
@NullMarked
public record Booklet(
        @NotNull @Pattern(regexp = "[a-z0-9-]+", message = "must be lower-case words joined by hyphens")
        String id,

        @NotNull @Valid LocalizedText title,
        @NotNull LocalDate checkedOn,
        @Nullable Instant published,
        @Valid @Nullable AgeRange ages,
        @NotEmpty List<@Valid Chapter> chapters,
        List<@NotBlank String> authors,
        @Nullable LinkedHashMap<String, @Valid LocalizedText> glossary,
        @Valid @Nullable Helpline helpline,
        @Valid @Nullable Next next) {

    public Booklet {
        chapters = StrictJson.listOf(chapters);
        authors = StrictJson.listOf(authors);
    }

    /** What a chapter is for. */
    public enum Purpose {
        READ,
        TRY_OUT,
        TALK_ABOUT
    }

    /** A part of the booklet. */
    public record Chapter(
            @NotNull Purpose purpose,
            @NotNull @Valid LocalizedText heading,
            @NotNull @Min(1) @Max(120) Integer minutes,
            @JsonbProperty("reading-ease") @Nullable Double readingEase,
            @Nullable Boolean optional,
            List<@Valid Chapter> parts) {
        public Chapter {
            parts = StrictJson.listOf(parts);
        }
    }

    /** Whom to call. */
    public record Helpline(
            @NotBlank @Size(max = 16) String number,
            @NotNull LocalTime from,
            @NotNull LocalTime to,
            @Valid @Nullable GeoPoint point,
            @Nullable Long callsAnswered) {
        public Helpline {
            if (from != null && from.equals(to)) {
                throw new IllegalArgumentException("the line must be open for some time");
            }
        }
    }

    /** What to do after the booklet. */
    @JsonbTypeDeserializer(KindDeserializer.class)
    public sealed interface Next permits Next.Read, Next.InTurn, Next.Visit {

        /** Read another one. */
        record Read(
                @Pattern(regexp = "[a-z0-9-]+", message = "must be lower-case words joined by hyphens") @NotNull
                String booklet,

                @Min(1) @Nullable Integer page)
                implements Next {}

        /** One after another. */
        record InTurn(@JsonbProperty("in-turn") @NotEmpty List<@NotNull @Valid Next> steps) implements Next {
            public InTurn {
                steps = StrictJson.listOf(steps);
            }
        }

        /** See somebody. */
        @JsonbTypeDeserializer(KindDeserializer.class)
        sealed interface Visit extends Next permits Visit.On, Visit.Within {
            String visit();

            /** On a day. */
            record On(
                    @NotBlank String visit,
                    @NotNull LocalDate on,
                    @Valid @Nullable LocalizedText bring) implements Visit {}

            /** Some weeks from now. */
            record Within(
                    @NotBlank String visit,
                    @Min(1) @Nullable Integer fromWeek,
                    @Min(1) @Nullable Integer toWeek) implements Visit {
                public Within {
                    if (fromWeek != null && toWeek != null && toWeek < fromWeek) {
                        throw new IllegalArgumentException("toWeek is before fromWeek");
                    }
                }
            }
        }
    }
}
