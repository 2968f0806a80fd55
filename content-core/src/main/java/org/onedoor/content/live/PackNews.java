package org.onedoor.content.live;

import java.util.List;
import org.onedoor.content.PackManifest;
import org.onedoor.vocabulary.json.Problem;

/**
 * What became of a change in the folder of a pack, told once.
 *
 * @param shown the pack that is shown from now on
 * @param problems what kept the changed pack out, so that the last good one stays; none when the changed one is shown
 */
public record PackNews(PackManifest shown, List<Problem> problems) {
    /** Copies the list. */
    public PackNews {
        problems = List.copyOf(problems);
    }

    /** Whether the changed pack is shown. */
    public boolean taken() {
        return problems.isEmpty();
    }
}
