package org.onedoor.content.live;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.PackDemands;
import org.onedoor.content.WatchedFolder;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/**
 * The pack of a folder that people edit while the door is open. What is shown was read without a problem and proved, law by law, as
 * {@code verify} proves it; until a changed pack is, the last good one stays. Whoever hosts it calls {@link #look} about once a second:
 * a change is shown some seconds after the last file of it was saved.
 *
 * <p>Thread-safe: a reader of {@link #current()} sees the old pack or the new one, never a mixture.
 */
public final class LivePack {
    /** Looks that a folder gets to come to rest, while somebody is saving. */
    private static final int MOST_WAITS = 3;

    /** Looks until a file that could not be read is tried again, though nothing seems to have changed. */
    private static final int TRY_AGAIN = 5;

    /** The same for a pack whose problems a new day may mend, as a date that lay in the future. */
    private static final int NEW_DAY = 60;

    private final Path folder;
    private final WatchedFolder files;
    private final PackDemands demands;
    private final PackGate gate;
    private volatile @Nullable ContentPack current;
    private volatile List<Problem> refused = List.of();
    private @Nullable Map<String, String> unsettled;
    private int waits;
    private int quiet;
    private int patience = Integer.MAX_VALUE;

    private LivePack(Path folder, PackDemands demands, PackGate gate) {
        this.folder = folder;
        this.files = WatchedFolder.at(folder);
        this.demands = demands;
        this.gate = gate;
    }

    /**
     * Opens the pack of a folder, once it is proved.
     *
     * @param demands what else it must be, now and after each change
     * @throws InvalidContentException if it cannot be used, as there is no earlier one to keep
     */
    public static LivePack open(Path folder, PackDemands demands) {
        return open(folder, demands, new PackGate(folder));
    }

    /** Lets a test choose the gate. */
    static LivePack open(Path folder, PackDemands demands, PackGate gate) {
        LivePack live = new LivePack(folder, demands, gate);
        InvalidContentException.throwIfAny(live.read());
        return live;
    }

    /** The last good pack. */
    public ContentPack current() {
        ContentPack good = current;
        if (good == null) {
            throw new IllegalStateException("No pack was opened");
        }
        return good;
    }

    /** Why the folder, as it is now, is not what is shown; none when it is. */
    public List<Problem> refused() {
        return refused;
    }

    /**
     * Looks whether the pack has changed, and reads it once its files have come to rest. Never fails, whatever has become of the folder,
     * and never waits for a file.
     *
     * @return what is new, for people to be told; nothing while all is as it was told last
     */
    public synchronized Optional<PackNews> look() {
        Map<String, String> now = files.now();
        boolean changed = !now.equals(files.whenRead());
        boolean again = ++quiet >= patience;
        if (!changed && !again) {
            unsettled = null;
            waits = 0;
            return Optional.empty();
        }
        if (changed && !now.equals(unsettled) && waits < MOST_WAITS) {
            unsettled = now;
            waits++;
            return Optional.empty();
        }
        return reload();
    }

    private Optional<PackNews> reload() {
        unsettled = null;
        waits = 0;
        quiet = 0;
        List<Problem> before = refused;
        List<Problem> problems = read();
        return !problems.isEmpty() && problems.equals(before)
                ? Optional.empty()
                : Optional.of(new PackNews(current().manifest(), problems));
    }

    /** Takes the folder as it is now, or says why not. */
    private List<Problem> read() {
        List<Problem> problems = List.of();
        patience = Integer.MAX_VALUE;
        try {
            ContentPack pack = files.read(demands);
            problems = gate.problems(pack, current);
            if (problems.isEmpty()) {
                current = pack;
            }
        } catch (InvalidContentException invalid) {
            problems = invalid.problems();
            patience = files.worthAnotherTry() ? TRY_AGAIN : NEW_DAY;
        } catch (RuntimeException | StackOverflowError unforeseen) {
            // What nobody thought of must not end the watch: the door goes on with what it has.
            problems = List.of(new Problem(
                    folder.toString(),
                    0,
                    0,
                    "",
                    "could not be read as a pack, for a reason that nobody foresaw: " + unforeseen));
        }
        refused = problems;
        return problems;
    }
}
