package org.onedoor.workbench.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where results go. A file has all of them, or is as it was.
 *
 * @param name a file, or a hyphen for the standard output
 */
public record Output(String name) {
    /** The standard output. */
    public static final Output STANDARD = new Output(Input.STANDARD);

    /** Writes results and answers something of them. */
    @FunctionalInterface
    public interface Writing<T> {
        /** Writes them; what it throws leaves an earlier file as it was. */
        T to(Writer out) throws IOException;
    }

    /**
     * Writes results.
     *
     * @param read what they are made of
     * @throws CommandFailure if there is no such folder, or they would be written over what is read
     * @throws ClosedPipe if nobody reads them any more
     * @throws IOException if they could not all be written
     */
    public <T> T write(Sources read, Writing<T> writing) throws IOException {
        if (name.equals(Input.STANDARD)) {
            read.refuse(StandardOutput.PLACE);
            return toStandard(writing);
        }
        Path file = Path.of(name);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailure("There is no folder " + folder + " to write results into.");
        }
        read.refuse(file);
        try (WholeFiles files = new WholeFiles()) {
            T answer;
            try (Writer out = files.writer(file)) {
                answer = writing.to(out);
            }
            files.keep();
            return answer;
        }
    }

    private static <T> T toStandard(Writing<T> writing) throws IOException {
        try (Writer out = new BufferedWriter(new OutputStreamWriter(new StandardOutput(), StandardCharsets.UTF_8))) {
            return writing.to(out);
        }
    }
}
