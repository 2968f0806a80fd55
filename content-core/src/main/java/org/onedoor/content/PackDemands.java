package org.onedoor.content;

import java.security.PublicKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * What a host demands of a pack before anybody sees it, beside what holds for every pack.
 *
 * @param clock tells the day that facts may not be too old on, nor checked after
 * @param signers whose signature the pack must have, of one of them; with none, it needs no signature
 */
public record PackDemands(Clock clock, List<PublicKey> signers) {

    /** Copies the list. */
    public PackDemands {
        signers = List.copyOf(signers);
    }

    /** That it is sound on the day that a clock tells. */
    public static PackDemands at(Clock clock) {
        return new PackDemands(clock, List.of());
    }

    /** And that it is signed by the owner of this key, or of another that was named. */
    public PackDemands signedBy(PublicKey key) {
        List<PublicKey> more = new ArrayList<>(signers);
        more.add(key);
        return new PackDemands(clock, more);
    }
}
