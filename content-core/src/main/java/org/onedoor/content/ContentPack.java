package org.onedoor.content;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.onedoor.navigator.Navigator;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/**
 * Everything that people author for the door: the navigator, the regions and the services, read and checked as a whole.
 *
 * <p>A pack is a folder with a {@code pack.json} ({@link PackManifest}). Compiling it for a region gives an {@link Edition}.
 * Immutable and thread-safe; to follow a folder that changes, use
 * {@link org.onedoor.content.live.LivePack}.
 *
 * {@snippet class = "org.onedoor.content.ContentSnippetsTest" region = "edition"}
 */
public final class ContentPack {
    private static final Map<String, ContentPack> BUNDLED = new ConcurrentHashMap<>();

    private final PackFiles files;
    private final PackManifest manifest;
    private final PackContents contents;
    private final Map<String, RegionOverlay> overlays;
    private final List<PlacedService> services;
    private final Map<String, Edition> editions = new ConcurrentHashMap<>();

    ContentPack(
            PackFiles files,
            PackManifest manifest,
            PackContents contents,
            Map<String, RegionOverlay> overlays,
            List<PlacedService> services) {
        this.services = services;
        this.files = files;
        this.manifest = manifest;
        this.contents = contents;
        this.overlays = overlays;
    }

    /**
     * Reads the pack in a folder, as it may be shown today by the clock of the system.
     *
     * @param folder the folder that holds {@code pack.json}
     * @throws InvalidContentException with every problem of every file, when there are any
     */
    public static ContentPack read(Path folder) {
        return read(folder, PackDemands.at(Clock.systemUTC()));
    }

    /**
     * Reads the pack in a folder. What results from it keeps the laws of crisis contacts; what is true of its navigator for every set
     * of answers is told by {@link org.onedoor.content.proof.PackProof}, which {@link org.onedoor.content.live.LivePack} waits for.
     *
     * @param folder the folder that holds {@code pack.json}
     * @param demands what else the pack must be
     * @throws InvalidContentException with every problem of every file, when there are any
     */
    public static ContentPack read(Path folder, PackDemands demands) {
        return PackReader.read(new FolderReading(folder), demands);
    }

    /**
     * The pack of a name that is in a jar ({@link InstalledPack}). It is read once. Its dates are not judged, since a door that a
     * date has closed helps nobody: a host tells {@link #outdated}.
     *
     * @param name such as {@code "national"}
     * @throws InvalidContentException with every problem of every file, when there are any, or when there is no such pack
     */
    public static ContentPack bundled(String name) {
        return BUNDLED.computeIfAbsent(name, pack -> PackReader.read(new PackFiles.Installed(pack)));
    }

    /**
     * What is wrong with the dates of services: checked in the future, or crisis contacts that were checked longer ago than the pack
     * declares.
     *
     * @param at the moment on whose day, where the country is, they are judged
     */
    public List<Problem> outdated(Instant at) {
        return new ContactDates(regions().dayOf(at), manifest.crisisContacts()).problems(services);
    }

    /** Which pack this is and of which version. */
    public PackManifest manifest() {
        return manifest;
    }

    /** The symptom navigator, the same in every region. */
    public Navigator navigator() {
        return contents.of(PackParts.NAVIGATOR);
    }

    /** The scales that ship and those of the pack. */
    public ScaleCatalogue scales() {
        return contents.of(PackParts.SCALES);
    }

    /** The country's regions. */
    public Regions regions() {
        return contents.of(PackParts.REGIONS);
    }

    /** The edition of the whole country. */
    public Edition edition() {
        return edition(regions().country().code());
    }

    /**
     * The edition of a region: the pack's services as the overlays of that region and of the regions around it change them.
     *
     * @param region code of a municipality, a welfare area, a collaborative area or the country
     * @throws IllegalArgumentException if there is no such region
     */
    public Edition edition(String region) {
        Region known = regions()
                .findRegion(region)
                .orElseThrow(() -> new IllegalArgumentException("There is no region with the code " + region));
        return editions.computeIfAbsent(known.code(), this::compile);
    }

    PackFiles files() {
        return files;
    }

    private Edition compile(String code) {
        List<Region> chain = new ArrayList<>(regions().chain(code));
        List<RegionOverlay> wanted = new ArrayList<>();
        for (Region region : chain.reversed()) {
            RegionOverlay overlay = overlays.get(region.code());
            if (overlay != null) {
                wanted.add(overlay);
            }
        }
        return new Edition(this, regions().region(code), contents.in(wanted));
    }

    /** Regions with an overlay of their own, in order of their codes. */
    List<String> overlaid() {
        return List.copyOf(new TreeMap<>(overlays).keySet());
    }
}
