package org.onedoor.benchmarks.peers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was measured of one engine.
 *
 * @param engine the engine
 * @param tasks nanoseconds and bytes for one operation, by the name of the benchmark
 * @param firstDecision from the start of a virtual machine to the first decision; the quickest of several
 * @param needs what the engine needs to run
 */
record EngineFigures(Engine engine, Map<String, Cost> tasks, Start firstDecision, Needs needs) {
    private static final int STARTS = 3;

    /**
     * What one operation costs.
     *
     * @param nanoseconds the median of many samples
     * @param bytes allocated
     */
    record Cost(double nanoseconds, double bytes) {}

    /**
     * From the start of a virtual machine to the first decision.
     *
     * @param milliseconds that passed, which is more when others use the machine as well
     * @param cpuMilliseconds of all threads, those of the virtual machine included
     */
    record Start(long milliseconds, long cpuMilliseconds) {
        static Start parse(String said) {
            String[] numbers =
                    said.strip().lines().reduce("", (before, line) -> line).split(" ");
            return new Start(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
        }
    }

    /**
     * What an engine needs to run.
     *
     * @param version of the engine
     * @param jars its own jars and all that they depend on
     * @param bytes their size
     */
    record Needs(String version, int jars, long bytes) {
        static Needs of(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                List<Path> jars =
                        files.filter(file -> file.toString().endsWith(".jar")).toList();
                long bytes = 0;
                for (Path jar : jars) {
                    bytes += Files.size(jar);
                }
                return new Needs(Files.readString(folder.resolve("version")).strip(), jars.size(), bytes);
            }
        }
    }

    /**
     * Measures an engine in virtual machines that have its jars and nothing else.
     *
     * @param target the folder that the build writes to
     * @param options of JMH
     */
    static EngineFigures of(Engine engine, Path target, List<String> options) throws IOException, InterruptedException {
        Path jars = target.resolve("closures").resolve(engine.name());
        Path results = target.resolve("peers-" + engine.name() + ".json");
        String classPath = String.join(":", target + "/classes", target + "/jmh/*", jars + "/*");
        List<String> jmh = new ArrayList<>(List.of(
                "org.openjdk.jmh.Main", "PeersBenchmark", "-p", "engine=" + engine, "-prof", "gc", "-foe", "true"));
        jmh.addAll(List.of("-rf", "json", "-rff", results.toString()));
        jmh.addAll(options);
        run(classPath, jmh);
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            starts.add(Start.parse(run(classPath, List.of(FirstDecision.class.getName(), engine.name()))));
        }
        Start quickest = Collections.min(starts, Comparator.comparingLong(Start::milliseconds));
        return new EngineFigures(engine, costs(results), quickest, Needs.of(jars));
    }

    /** What a program printed to its standard output. */
    private static String run(String classPath, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed:\n" + said);
        }
        return said;
    }

    private static Map<String, Cost> costs(Path results) throws IOException {
        Map<String, Cost> costs = new TreeMap<>();
        try (InputStream in = Files.newInputStream(results);
                JsonReader reader = Json.createReader(in)) {
            for (JsonValue value : reader.readArray()) {
                JsonObject result = value.asJsonObject();
                String name = result.getString("benchmark");
                costs.put(name.substring(name.lastIndexOf('.') + 1), cost(result));
            }
        }
        return costs;
    }

    private static Cost cost(JsonObject result) {
        double median = result.getJsonObject("primaryMetric")
                .getJsonObject("scorePercentiles")
                .getJsonNumber("50.0")
                .doubleValue();
        double bytes = result.getJsonObject("secondaryMetrics")
                .getJsonObject("gc.alloc.rate.norm")
                .getJsonNumber("score")
                .doubleValue();
        return new Cost(median, bytes);
    }
}
