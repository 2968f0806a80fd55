package org.onedoor.demo;

import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.session.DefaultSessionIdManager;

/** Ids that tell nothing: Jetty's own end with the name of the server and how many sessions there have been. */
final class RandomSessionIds extends DefaultSessionIdManager {
    private static final int BYTES = 24;
    private final SecureRandom random = new SecureRandom();

    RandomSessionIds(Server server) {
        super(server);
    }

    @Override
    public String newSessionId(Request request, String asked, long created) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String getExtendedId(String id, Request request) {
        return id;
    }

    @Override
    public String getId(String extended) {
        return extended;
    }
}
