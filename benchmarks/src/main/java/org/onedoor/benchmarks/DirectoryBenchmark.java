package org.onedoor.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.onedoor.directory.Match;
import org.onedoor.directory.Matches;
import org.onedoor.directory.Need;
import org.onedoor.directory.Search;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.StrictJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One answer of the national directory, all welfare areas' services together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DirectoryBenchmark {
    private static final String PACK = "/META-INF/onedoor/packs/national/";
    private static final Instant FRIDAY_MORNING = Instant.parse("2026-11-20T08:00:00Z");

    /** Step of need: 4 is answered near home, 6 with emergency contacts first. */
    @Param({"4", "6"})
    public int step;

    private ServiceDirectory directory;
    private Need need;

    /** Reads the national pack's services. */
    @Setup
    public void read() {
        Regions regions = read("regions.json", in -> Regions.read("regions.json", in));
        List<Located<ServiceFile>> files = new ArrayList<>();
        files.add(services("national"));
        for (Region area : regions.welfareAreas()) {
            files.add(services(area.code()));
        }
        directory = ServiceDirectory.ofLocated(files, regions, null);
        need = Need.of(StepOfNeed.of(step), "853", Language.SV, FRIDAY_MORNING)
                .withAges(AgeRange.of(30))
                .withTopics(List.of("low-mood", "sleep"));
    }

    /** Matches one need. */
    @Benchmark
    public Matches match() {
        return directory.match(need);
    }

    /** The contacts of the crisis bar. */
    @Benchmark
    public List<Match> crisis() {
        return directory.crisis("853", Language.SV, FRIDAY_MORNING);
    }

    /** A search by a word. */
    @Benchmark
    public List<Match> search() {
        return directory.search(
                Search.of("mielenterveys", Language.FI, FRIDAY_MORNING).in("853"), List.of());
    }

    private static Located<ServiceFile> services(String area) {
        String name = "services/" + area + ".json";
        return read(name, in -> StrictJson.locate(ServiceFile.class, name, in));
    }

    private static <T> T read(String name, Function<InputStream, T> reader) {
        try (InputStream in = DirectoryBenchmark.class.getResourceAsStream(PACK + name)) {
            return reader.apply(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
