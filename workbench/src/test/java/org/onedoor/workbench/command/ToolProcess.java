package org.onedoor.workbench.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command line as a process of its own, started by a shell as {@code ./onedoor} starts it. */
record ToolProcess(int code, String out, String err) {
    private static final long MOST_SECONDS = 120;

    /**
     * Runs a line of a shell in a folder; {@code $TOOL} in it is the tool.
     *
     * @param options for its Java
     */
    static ToolProcess of(Path folder, String line, String... options) throws IOException, InterruptedException {
        Path out = Files.createTempFile("tool", ".out");
        Path err = Files.createTempFile("tool", ".err");
        try {
            Process process = start(folder, line, out, err, options);
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new AssertionError("still running: " + line);
            }
            return new ToolProcess(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    static Process start(Path folder, String line, Path out, Path err, String... options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("TOOL", String.join(" ", command(options)));
        return builder.start();
    }

    private static List<String> command(String... options) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        return Stream.of(
                        Stream.of(java, "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"),
                        Stream.of(options),
                        Stream.of("-cp", path, Main.class.getName()))
                .flatMap(all -> all)
                .toList();
    }
}
