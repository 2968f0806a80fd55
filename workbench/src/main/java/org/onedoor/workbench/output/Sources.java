package org.onedoor.workbench.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a command reads, which it never writes over, by whatever name.
 *
 * @param read files, and folders of packs
 */
public record Sources(List<Path> read) {
    /** Nothing is read. */
    public static final Sources NONE = new Sources(List.of());

    /** What commands make: these stand in the folder of a pack only when they were drawn from it. */
    private static final Set<String> MADE = Set.of("svg", "mmd", "html", "csv", "txt");

    /** Copies the list. */
    public Sources {
        read = List.copyOf(read);
    }

    /** These and more. */
    public Sources and(Path... more) {
        return new Sources(
                Stream.concat(read.stream(), Stream.of(more)).distinct().toList());
    }

    /** These and what was named on the command line, if it is a file or a folder. */
    public Sources and(String named) {
        return and(named.equals(Input.STANDARD) ? Input.PLACE : Path.of(named));
    }

    /**
     * Refuses a place for results.
     *
     * @throws CommandFailure if it is something that is read, also by a link
     */
    public void refuse(Path target) throws IOException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        for (Path one : read) {
            for (Path file : files(one)) {
                if (Files.isSameFile(file, target)) {
                    throw new CommandFailure("The results would overwrite " + target + ", which is being read.");
                }
            }
        }
    }

    private static List<Path> files(Path read) throws IOException {
        if (!Files.isDirectory(read)) {
            return Files.isRegularFile(read) ? List.of(read) : List.of();
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(read)) {
            all.filter(Files::isRegularFile).filter(file -> !isMade(file)).forEach(files::add);
        }
        return files;
    }

    private static boolean isMade(Path file) {
        String name = file.getFileName().toString();
        return MADE.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
