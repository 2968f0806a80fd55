package org.onedoor.content;

import java.util.List;
import org.onedoor.content.PackFiles.Opened;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/**
 * One kind of content in a pack: how its files are read, how it is checked beside the other kinds, and what a region changes in it.
 *
 * <p>A new kind is one class, listed in {@link PackParts}, with its paths in {@link PackManifest}.
 *
 * @param <R> what its files hold
 * @param <T> what is made of them, for editions
 */
interface PackPart<R, T> {

    /** Reads its files. All parts are read at the same time; one that needs another asks the reading, which waits for it. */
    Opened<R> read(PackReading reading);

    /**
     * Makes what editions give, once the files of every part are sound alone.
     *
     * @param before the parts that stand before this one in {@link PackParts#ALL}
     * @param problems what is wrong with it beside them; with any, no pack comes of it
     * @throws InvalidContentException if nothing can be made of it; parts that stand after it are not checked then
     */
    T check(R read, PackContents before, List<Problem> problems);

    /** Adds what an overlay must not do to this part. */
    default void checkOverlay(R read, Located<RegionOverlay> overlay, PackContents pack, List<Problem> problems) {}

    /**
     * The part as a region has it.
     *
     * @param overlays of the region and of those around it, the widest first, so that the nearest has the last word
     * @param pack the other parts of the whole country
     * @throws InvalidContentException if what the overlays make of it does not hold together
     */
    default T in(T country, List<RegionOverlay> overlays, PackContents pack) {
        return country;
    }
}
