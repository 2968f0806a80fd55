package org.onedoor.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A content pack in a jar of its own, which a program finds because the jar is there, without naming its module.
 *
 * <p>The jar says {@code provides org.onedoor.content.InstalledPack with …} in its module descriptor, and names the same class in
 * {@code META-INF/services} for programs that run on the class path.
 */
public interface InstalledPack {

    /** What {@link ContentPack#bundled} calls it, such as {@code "national"}. */
    String name();

    /**
     * Opens a file of the pack.
     *
     * @param path relative to the folder of {@code pack.json}, with {@code /}
     * @return null when the pack has no such file
     */
    @Nullable
    InputStream open(String path) throws IOException;

    /** The pack of a name, if a jar with it is there. */
    static Optional<InstalledPack> find(String name) {
        // A server may keep a pack beside the application that uses it, and a thread of its own may know neither.
        return Stream.of(Thread.currentThread().getContextClassLoader(), InstalledPack.class.getClassLoader())
                .flatMap(loader -> ServiceLoader.load(InstalledPack.class, loader).stream())
                .map(ServiceLoader.Provider::get)
                .filter(pack -> pack.name().equals(name))
                .findFirst();
    }
}
