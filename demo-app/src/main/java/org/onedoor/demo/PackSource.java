package org.onedoor.demo;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.LivePack;
import org.onedoor.vocabulary.json.Problem;

/**
 * Where the door's content comes from: the national pack, or a folder that is watched while people edit it. A folder that
 * breaks is reported, and the last good pack stays.
 */
final class PackSource implements AutoCloseable {
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Supplier<ContentPack> pack;
    private final @Nullable Thread watch;

    private PackSource(Supplier<ContentPack> pack, @Nullable Thread watch) {
        this.pack = pack;
        this.watch = watch;
    }

    /**
     * Opens a folder, or the national pack if there is none.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException if it cannot be used
     */
    static PackSource open(@Nullable Path folder, PrintStream log) {
        if (folder == null) {
            ContentPack national = ContentPack.bundled("national");
            return new PackSource(() -> national, null);
        }
        LivePack live = LivePack.open(folder);
        return new PackSource(live::current, Thread.ofVirtual().start(() -> follow(live, log)));
    }

    ContentPack current() {
        return pack.get();
    }

    private static void follow(LivePack live, PrintStream log) {
        try {
            while (true) {
                Thread.sleep(LOOK);
                if (live.changed()) {
                    tell(live.reload(), live.current(), log);
                }
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(List<Problem> problems, ContentPack current, PrintStream log) {
        String version = current.manifest().id() + " " + current.manifest().version();
        if (problems.isEmpty()) {
            log.println("The content pack was read again: " + version + ". Pages that open now show it.");
            return;
        }
        log.println("The changed content pack has problems; " + version + " stays in use.");
        problems.forEach(problem -> log.println("  " + problem));
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.interrupt();
        }
    }
}
