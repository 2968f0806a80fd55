package org.onedoor.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the door's content comes from: the national pack, or a folder that is watched for changes. */
final class PackSource implements AutoCloseable {

    private PackSource() {}

    static PackSource open(@Nullable Path folder, PrintStream log) {
        return new PackSource();
    }

    @Override
    public void close() {}
}
