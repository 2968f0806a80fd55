package org.onedoor.content;

import java.io.Serializable;
import java.util.List;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.navigator.Navigator;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.Topic;

/**
 * A content pack compiled for one region: all that a user interface needs. Immutable and thread-safe.
 *
 * <p>An edition is serialised by the name of its pack and its region, and read again from there.
 */
public final class Edition implements Serializable {
    private static final long serialVersionUID = 1L;

    private final transient ContentPack pack;
    private final transient Region region;
    private final transient ServiceDirectory directory;

    Edition(ContentPack pack, Region region, ServiceDirectory directory) {
        this.pack = pack;
        this.region = region;
        this.directory = directory;
    }

    /** The region this edition is for. */
    public Region region() {
        return region;
    }

    /** The symptom navigator. */
    public Navigator navigator() {
        return pack.navigator();
    }

    /** The services, as this region shows them. */
    public ServiceDirectory directory() {
        return directory;
    }

    /** The country's regions. */
    public Regions regions() {
        return pack.regions();
    }

    /** The topics that people can look for help with. */
    public List<Topic> topics() {
        return pack.navigator().definition().topics();
    }

    /** Which pack this is an edition of, and of which version. */
    public PackManifest manifest() {
        return pack.manifest();
    }

    /**
     * The edition of the visitor's own region, from the same pack.
     *
     * @param code code of a region
     * @throws IllegalArgumentException if there is no such region
     */
    public Edition at(String code) {
        return pack.edition(code);
    }

    private Object writeReplace() {
        return new Written(pack.files(), region.code());
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("An edition is read from its pack");
    }

    /** What is stored of an edition. */
    private record Written(PackFiles files, String region) implements Serializable {
        private static final long serialVersionUID = 1L;

        private Object readResolve() {
            return (files instanceof PackFiles.Installed(String name)
                            ? ContentPack.bundled(name)
                            : PackReader.read(files))
                    .edition(region);
        }
    }
}
