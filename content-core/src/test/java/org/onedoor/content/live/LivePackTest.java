package org.onedoor.content.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onedoor.content.ContentPack;
import org.onedoor.content.PackDemands;
import org.onedoor.content.PackFolder;
import org.onedoor.vocabulary.json.InvalidContentException;

@Timeout(60)
class LivePackTest {
    private static final String SERVICES = "services/05.json";

    @TempDir
    Path temporary;

    private PackFolder pack;
    private LivePack live;
    private ContentPack first;

    private void open() {
        pack = PackFolder.copiedTo(temporary.resolve("pack"));
        live = LivePack.open(pack.folder(), PackFolder.DEMANDS);
        first = live.current();
        assertThat(live.look()).isEmpty();
    }

    /** As many looks as a host makes in ten seconds. */
    private List<PackNews> tenSeconds() {
        return Stream.generate(live::look).limit(10).flatMap(Optional::stream).toList();
    }

    private String told() {
        List<PackNews> news = tenSeconds();
        assertThat(news).as("told once").hasSize(1);
        assertThat(live.current()).as("the last good pack stays").isSameAs(first);
        assertThat(live.refused()).isEqualTo(news.getFirst().problems()).isNotEmpty();
        assertThat(tenSeconds()).as("and not again").isEmpty();
        return news.getFirst().problems().toString();
    }

    private void theNextGoodSaveIsTaken() {
        pack.replace("pack.json", "\"version\": \"1\"", "\"version\": \"two\"");
        List<PackNews> news = tenSeconds();
        assertThat(news).hasSize(1);
        assertThat(news.getFirst().problems()).isEmpty();
        assertThat(live.current().manifest().version()).isEqualTo("two");
        assertThat(live.refused()).isEmpty();
    }

    @Test
    void aBrokenPackLeavesTheLastGoodOneInPlaceAndAMendedOneReplacesIt() {
        open();
        pack.replace("pack.json", "\"version\": \"1\"", "\"version\": ");
        assertThat(told()).contains("pack.json");
        pack.replace("pack.json", "\"version\": ", "\"version\": \"1\"");
        assertThat(tenSeconds()).hasSize(1);
        theNextGoodSaveIsTaken();
    }

    /** What the verdicts of {@code verify} keep out though every file is sound. */
    @Test
    void aPackWhoseNavigatorIsRefutedDoesNotGoLive() {
        open();
        pack.replace("navigator/small.json", "\"is\": \"badly\"", "\"is\": \"well\"");
        assertThat(told()).contains("navigator/small.json: ", "it does not hold that", "./onedoor verify");
        pack.replace("navigator/small.json", "\"is\": \"well\"", "\"is\": \"badly\"");
        assertThat(tenSeconds()).hasSize(1);
        theNextGoodSaveIsTaken();
    }

    @Test
    void norDoesOneThatCouldNotBeProved() {
        pack = PackFolder.copiedTo(temporary.resolve("pack"));
        assertThatThrownBy(() -> LivePack.open(pack.folder(), PackFolder.DEMANDS, new PackGate(pack.folder(), 12)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("within 12 nodes");
    }

    @Test
    void aPackWithout112NeverGoesLive() {
        open();
        pack.replace("services/national.json", "\"112\"", "\"113\"");
        assertThat(told()).contains("no emergency number");
        pack.replace("services/national.json", "\"113\"", "\"112\"");
        assertThat(tenSeconds()).hasSize(1);
        theNextGoodSaveIsTaken();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("strange")
    void whateverAFileBecomesIsToldOnceAndTheNextGoodSaveIsTaken(String what, Strange make, String words)
            throws Exception {
        open();
        Path file = pack.folder().resolve(SERVICES);
        byte[] before = Files.readAllBytes(file);
        Files.delete(file);
        make.in(file);
        assertThat(told()).contains(SERVICES, words);
        Files.deleteIfExists(file);
        Files.write(file, before);
        assertThat(tenSeconds()).hasSize(1);
        theNextGoodSaveIsTaken();
    }

    interface Strange {
        void in(Path file) throws Exception;
    }

    private static Arguments strange(String what, Strange make, String words) {
        return Arguments.of(what, make, words);
    }

    static Stream<Arguments> strange() {
        return Stream.of(
                strange("gone", file -> {}, "there is no such file"),
                strange("a folder", Files::createDirectory, "is a folder; put the file itself there"),
                strange(
                        "a pipe that nobody writes to",
                        file -> new ProcessBuilder("mkfifo", file.toString())
                                .start()
                                .waitFor(),
                        "is a pipe or a device"),
                strange(
                        "a link to a device",
                        file -> Files.createSymbolicLink(file, Path.of("/dev/zero")),
                        "is a pipe or a device"),
                strange(
                        "a link to itself",
                        file -> Files.createSymbolicLink(file, file.getFileName()),
                        "cannot be read"),
                strange(
                        "a link to nothing",
                        file -> Files.createSymbolicLink(file, Path.of("nowhere")),
                        "there is no such file"),
                strange("3 GB", file -> ofSize(file, 3L << 30), "longer than 16 MB; nothing was read"),
                strange("16 MB of nothing", file -> ofSize(file, 16 << 20), ""),
                strange("empty", Files::createFile, ""),
                strange("half written", file -> Files.writeString(file, "{\"organizations\": [], \"serv"), ""),
                strange("not text", file -> Files.write(file, new byte[] {(byte) 0xff, 0, 1}), "UTF-8"));
    }

    private static void ofSize(Path file, long bytes) throws IOException {
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(bytes);
        }
    }

    @Test
    void theFileThatNamesTheOthersMayVanishToo() throws IOException {
        open();
        Path manifest = pack.folder().resolve("pack.json");
        byte[] before = Files.readAllBytes(manifest);
        Files.delete(manifest);
        Files.createDirectory(manifest);
        assertThat(told()).contains("pack.json: is a folder");
        Files.delete(manifest);
        Files.write(manifest, before);
        assertThat(tenSeconds()).hasSize(1);
        theNextGoodSaveIsTaken();
    }

    @Test
    void aFolderThatVanishesAndComesBackIsTakenAgain() throws IOException {
        open();
        Path elsewhere = temporary.resolve("elsewhere");
        Files.move(pack.folder(), elsewhere);
        assertThat(told()).contains("pack.json: there is no such file in the pack");
        Files.writeString(pack.folder(), "a file in the folder's place");
        assertThat(tenSeconds()).as("it is still not there").isEmpty();
        Files.delete(pack.folder());
        Files.move(elsewhere, pack.folder());
        assertThat(tenSeconds()).hasSize(1);
        theNextGoodSaveIsTaken();
    }

    /** As a folder that may not be entered, for those whom no permission stops as well. */
    @Test
    void aFolderThatCannotBeEnteredIsToldOnceAndWatchedOn() throws IOException {
        open();
        Path elsewhere = temporary.resolve("elsewhere");
        Files.move(pack.folder(), elsewhere);
        Files.createSymbolicLink(pack.folder(), pack.folder().getFileName());
        assertThat(told()).contains("pack.json: cannot be read");
        Files.delete(pack.folder());
        Files.move(elsewhere, pack.folder());
        assertThat(tenSeconds()).hasSize(1);
        theNextGoodSaveIsTaken();
    }

    @Test
    void aChangeIsSeenAlsoWhenTheFileKeepsItsSizeAndItsDay() throws IOException {
        open();
        Path manifest = pack.folder().resolve("pack.json");
        FileTime day = Files.getLastModifiedTime(manifest);
        pack.replace("pack.json", "\"version\": \"1\"", "\"version\": \"2\"");
        Files.setLastModifiedTime(manifest, day);
        assertThat(tenSeconds()).hasSize(1);
        assertThat(live.current().manifest().version()).isEqualTo("2");
    }

    @Test
    void aFileThatIsBeingWrittenIsNotReadUntilItRests() {
        open();
        pack.replace("pack.json", "\"version\": \"1\"", "\"version\": ");
        assertThat(live.look()).as("somebody may still be writing").isEmpty();
        pack.replace("pack.json", "\"version\": ", "\"version\": \"two\"");
        List<PackNews> news = tenSeconds();
        assertThat(news).hasSize(1);
        assertThat(news.getFirst().taken()).isTrue();
    }

    @Test
    void aFileThatNeverRestsIsReadAllTheSame() {
        open();
        for (int i = 0; i < 9 && live.current() == first; i++) {
            pack.replace(
                    "pack.json",
                    "\"version\": \"" + "1".repeat(i + 1) + "\"",
                    "\"version\": \"" + "1".repeat(i + 2) + "\"");
            live.look();
        }
        assertThat(live.current()).isNotSameAs(first);
    }

    @Test
    void whatWasCheckedTomorrowIsTakenTomorrowThoughNoFileChanges() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-01T08:00:00Z"));
        pack = PackFolder.copiedTo(temporary.resolve("pack"));
        live = LivePack.open(pack.folder(), PackDemands.at(clock(now)));
        first = live.current();
        pack.replace(SERVICES, "2026-11-01", "2026-12-02");
        assertThat(told()).contains("is in the future");
        now.updateAndGet(before -> before.plus(Duration.ofDays(1)));
        List<PackNews> nextMinute =
                Stream.generate(live::look).limit(61).flatMap(Optional::stream).toList();
        assertThat(nextMinute).hasSize(1);
        assertThat(nextMinute.getFirst().taken()).isTrue();
    }

    private static Clock clock(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }
}
