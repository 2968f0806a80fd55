package org.onedoor.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.PackDemands;
import org.onedoor.content.live.LivePack;
import org.onedoor.content.live.PackNews;
import org.onedoor.elements.DoorContent;
import org.onedoor.vocabulary.json.Problem;

/**
 * Where the door's content comes from: the national pack, or a folder that is watched while people edit it. A folder that
 * breaks is reported, and the last good pack stays.
 */
final class PackSource implements AutoCloseable {
    /** As many as somebody reads in a log. */
    private static final int MOST = 100;

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final DoorContent content;
    private final @Nullable Thread watch;

    private PackSource(DoorContent content, @Nullable Thread watch) {
        this.content = content;
        this.watch = watch;
    }

    /**
     * Opens a folder, or the national pack if there is none.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException if it cannot be used
     */
    static PackSource open(@Nullable Path folder, PrintStream log) {
        return open(folder, List.of(), log);
    }

    /**
     * The same, for a door that takes packs only from those whom it knows.
     *
     * @param signers keys of those who may have signed the folder; none to take it from anyone
     */
    static PackSource open(@Nullable Path folder, List<PublicKey> signers, PrintStream log) {
        Clock clock = Clock.systemUTC();
        if (folder == null) {
            ContentPack national = ContentPack.bundled("national");
            Supplier<List<Problem>> outdated = () -> national.outdated(clock.instant());
            outdated.get().forEach(problem -> log.println("The national pack should be replaced: " + problem));
            return new PackSource(new DoorContent(() -> national, outdated), null);
        }
        LivePack live = LivePack.open(folder, new PackDemands(clock, signers));
        return new PackSource(
                new DoorContent(live::current, () -> problems(live, clock)),
                Thread.ofPlatform().daemon().name("onedoor-pack-watch").start(() -> follow(live, log)));
    }

    /** A pack that a program has read, as it is. */
    static PackSource of(ContentPack pack) {
        return new PackSource(new DoorContent(() -> pack), null);
    }

    /** Why something newer is not shown, and what has grown old of what is. */
    private static List<Problem> problems(LivePack live, Clock clock) {
        List<Problem> refused = live.refused();
        return refused.isEmpty() ? live.current().outdated(clock.instant()) : refused;
    }

    ContentPack current() {
        return content.pack().get();
    }

    DoorContent content() {
        return content;
    }

    private static void follow(LivePack live, PrintStream log) {
        try {
            while (true) {
                Thread.sleep(LOOK);
                live.look().ifPresent(news -> tell(news, log));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(PackNews news, PrintStream log) {
        String version = news.shown().id() + " " + news.shown().version();
        if (news.taken()) {
            log.println("The content pack was read again: " + version + ". Pages that open now show it.");
            return;
        }
        log.println("The changed content pack has problems; " + version + " stays in use.");
        List<Problem> problems = news.problems();
        problems.stream().limit(MOST).forEach(problem -> log.println("  " + problem));
        if (problems.size() > MOST) {
            log.println("  and " + (problems.size() - MOST) + " more; ./onedoor verify tells them all.");
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.interrupt();
        }
    }
}
