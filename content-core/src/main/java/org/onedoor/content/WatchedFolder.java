package org.onedoor.content;

import java.nio.file.Path;
import java.util.Map;
import org.onedoor.vocabulary.json.InvalidContentException;

/**
 * A folder with a pack, for hosts that follow what people change in it. It looks at those files alone that were read, or asked for, when
 * the pack was last read, so that a look is cheap whatever else lies in the folder. For one thread at a time.
 */
public final class WatchedFolder {
    private final Path folder;
    private FolderReading last;

    private WatchedFolder(Path folder) {
        this.folder = folder;
        this.last = new FolderReading(folder);
    }

    /** A folder that was not read yet. */
    public static WatchedFolder at(Path folder) {
        return new WatchedFolder(folder);
    }

    /**
     * Reads the pack.
     *
     * @throws InvalidContentException with every problem of every file, when there are any
     */
    public ContentPack read(PackDemands demands) {
        last = new FolderReading(folder);
        return PackReader.read(last, demands);
    }

    /** Whether reading failed at a file for a reason that may pass without any change to be seen. */
    public boolean worthAnotherTry() {
        return last.failed();
    }

    /** How the files looked when they were read. */
    public Map<String, String> whenRead() {
        return last.looked();
    }

    /** How they look now; never waits, and never fails. */
    public Map<String, String> now() {
        return last.lookAgain();
    }
}
