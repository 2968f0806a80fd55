package org.onedoor.scales;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The scales in this module's jar, each read when it is first asked for. */
final class BundledScales {
    private static final String FOLDER = "/META-INF/onedoor/scales/";

    private final Function<String, byte[]> files;
    private final ScaleIndex index;
    private final Map<String, Scale> read = new ConcurrentHashMap<>();

    BundledScales() {
        this(BundledScales::bytes);
    }

    BundledScales(Function<String, byte[]> files) {
        this.files = files;
        this.index = ScaleIndex.read("index", files.apply("index"));
    }

    SequencedMap<String, Supplier<Scale>> byId() {
        SequencedMap<String, Supplier<Scale>> byId = new LinkedHashMap<>();
        index.ids().forEach(id -> byId.put(id, () -> read.computeIfAbsent(id, this::scale)));
        return byId;
    }

    private Scale scale(String id) {
        String file = id + ".json";
        return index.scale(id, file, files.apply(file));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = ScaleCatalogue.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
