package org.onedoor.workbench.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where results go.
 *
 * @param name a file, or a hyphen for the standard output
 */
record Output(String name) {

    /**
     * Opens it.
     *
     * @throws CommandFailure if there is no such folder, or it is the file that is being read
     */
    Writer writer(Input in) throws IOException {
        if (name.equals(Input.STANDARD)) {
            return new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        }
        Path file = Path.of(name);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailure("There is no folder " + folder + " to write results into.");
        }
        if (in.isFile(file)) {
            throw new CommandFailure("The results would overwrite " + file + ", which is being read.");
        }
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }
}
