package org.onedoor.workbench.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Sources;
import org.onedoor.workbench.output.WholeFiles;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The pack that visitors are led through, and where the report of it goes. */
final class ReportOptions {
    @Parameters(
            paramLabel = "PACK",
            description = "The folder of a content pack, or the name of a bundled pack (\"national\").")
    private String source = "";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where summary.txt, report.html, CSV files and, for vignettes, vignettes.json are written:"
                    + " all of them, or none. Without it the summary is printed.")
    private @Nullable Path out;

    /** As it was named. */
    String source() {
        return source;
    }

    ContentPack pack() {
        return pack(source);
    }

    /** The pack in a folder or, by its name, a bundled one. */
    static ContentPack pack(String source) {
        if (Files.isDirectory(Path.of(source))) {
            return ContentPack.read(Path.of(source));
        }
        if (source.matches("[a-z0-9-]+")) {
            return ContentPack.bundled(source);
        }
        throw new CommandFailure("There is no folder " + source + ".");
    }

    /** Prints the summary, or writes the report and prints what was written. */
    void tell(String summary, Supplier<Map<String, String>> files, Sources more, PrintWriter printed)
            throws IOException {
        if (out == null) {
            printed.print(summary);
        } else if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new CommandFailure(out + " is not a folder to write into.");
        } else {
            WholeFiles.write(out, files.get(), more.and(source)).forEach(printed::println);
        }
        printed.flush();
    }
}
