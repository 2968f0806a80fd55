package org.onedoor.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.StrictJson;

/** A small realistic directory: two towns in Southwest Finland, Helsinki, Lapland, and services of the whole country. */
final class TestDirectory {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Regions REGIONS = regions();
    static final ServiceDirectory DIRECTORY =
            ServiceDirectory.ofLocated(List.of(services("/directory/services.json")), REGIONS, TODAY);

    private TestDirectory() {}

    /** A Finnish wall-clock moment such as {@code 2026-11-20 10:00}. */
    static Instant at(String moment) {
        return LocalDateTime.parse(moment.replace(' ', 'T'))
                .atZone(REGIONS.zone())
                .toInstant();
    }

    static Located<ServiceFile> services(String resource) {
        String name = resource.substring(resource.lastIndexOf('/') + 1);
        try (InputStream in = TestDirectory.class.getResourceAsStream(resource)) {
            return StrictJson.locate(ServiceFile.class, name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regions regions() {
        try (InputStream in = TestDirectory.class.getResourceAsStream("/directory/regions.json")) {
            return Regions.read("regions.json", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
