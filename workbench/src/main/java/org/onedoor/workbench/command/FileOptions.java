package org.onedoor.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onedoor.workbench.output.Input;
import org.onedoor.workbench.output.Output;
import org.onedoor.workbench.output.Output.Writing;
import org.onedoor.workbench.output.Sources;
import picocli.CommandLine.Option;

/** What a command reads and writes, and the scales that it may use. */
final class FileOptions {
    @Option(
            names = "--in",
            paramLabel = "FILE",
            description = "What is read. Without it, or with a hyphen, it comes from the standard input.")
    private String in = Input.STANDARD;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the answers go. Without it, or with a hyphen, they go to the standard output.")
    private String out = Input.STANDARD;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How both are written: ${COMPLETION-CANDIDATES}. Without it, the endings of the files tell"
                    + " (csv, tsv, tab, psv and txt are CSV); without endings, JSON lines.")
    private @Nullable Format format;

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = "A folder of further scales, each a .json file. A scale in it stands in for the shipped one"
                    + " with the same id.")
    private @Nullable Path pack;

    Format written() {
        return firstOf(format, Format.ofFile(out), Format.ofFile(in));
    }

    Format read() {
        return firstOf(format, Format.ofFile(in), written());
    }

    private static Format firstOf(@Nullable Format first, @Nullable Format second, @Nullable Format third) {
        if (first != null) {
            return first;
        }
        return second != null ? second : third != null ? third : Format.jsonl;
    }

    /** Whether the file for the answers is a sheet by its ending. */
    boolean toSheet() {
        return Format.ofFile(out) == Format.csv;
    }

    InputStream open() throws IOException {
        return new Input(in).open();
    }

    BufferedReader reader() throws IOException {
        return new Input(in).reader();
    }

    /**
     * Writes the answers.
     *
     * @param read what is read besides the input and the scales
     */
    <T> T write(Sources read, Writing<T> writing) throws IOException {
        Sources all = pack == null ? read : read.and(pack);
        return new Output(out).write(all.and(in), writing);
    }

    KnownScales scales() {
        return KnownScales.with(pack);
    }
}
