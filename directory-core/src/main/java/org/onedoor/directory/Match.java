package org.onedoor.directory;

import java.io.Serializable;
import java.util.List;
import org.onedoor.directory.hours.OpenState;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;

/**
 * A service that fits, and why.
 *
 * @param service the service
 * @param organization who provides it
 * @param channel the best way to reach it at the instant asked about
 * @param open whether that channel is open then
 * @param ring how near it is arranged
 * @param reasons why it fits, each one true of the service
 */
public record Match(
        Service service,
        Organization organization,
        Channel channel,
        OpenState open,
        Ring ring,
        List<MatchReason> reasons)
        implements Serializable {

    public Match {
        reasons = List.copyOf(reasons);
    }

    /** Whether anyone can reach it at that instant, by facts that somebody has checked. */
    boolean surelyOpen() {
        return open.openToAll() && service.verified() && channel.kind().contact();
    }
}
