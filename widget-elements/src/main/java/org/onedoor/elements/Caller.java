package org.onedoor.elements;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Whose page asks, as far as a browser tells. */
enum Caller {
    /** A page of the door, a visitor who typed or followed an address, or a program, which brings nobody's cookies. */
    ITSELF,
    /** A page that may embed the door. */
    LISTED,
    /** Any other page. */
    STRANGER;

    private static final Set<String> OTHERS = Set.of("cross-site", "same-site");

    /**
     * Who asks.
     *
     * <p>The origin decides where there is one; {@code null}, two of them, and any spelling that no browser sends are strangers.
     * Where there is none, a browser may still say that another site asks: then only following a link, showing a page in a
     * frame, which the content-security policy allows or not, and a script for a page that is listed is let in.
     */
    static Caller of(HttpServletRequest request, Asked asked, Set<String> listed, boolean secure) {
        List<String> origins = Collections.list(request.getHeaders("Origin"));
        if (origins.isEmpty()) {
            return withoutOrigin(request, asked, listed);
        }
        Optional<Origin> origin = origins.size() == 1 ? Origin.find(origins.getFirst()) : Optional.empty();
        if (origin.isEmpty()) {
            return STRANGER;
        }
        if (isOwn(origin.get(), request, secure)) {
            return ITSELF;
        }
        return listed.contains(origins.getFirst()) ? LISTED : STRANGER;
    }

    private static Caller withoutOrigin(HttpServletRequest request, Asked asked, Set<String> listed) {
        boolean others =
                Collections.list(request.getHeaders("Sec-Fetch-Site")).stream().anyMatch(OTHERS::contains);
        if (!others) {
            return ITSELF;
        }
        boolean reads = asked.reads() && !asked.upgrades() && !asked.query().isInternal();
        String mode = Objects.requireNonNullElse(request.getHeader("Sec-Fetch-Mode"), "");
        if (reads && mode.equals("navigate")) {
            return ITSELF;
        }
        boolean loads = reads && mode.equals("no-cors") && listed.contains(referrer(request));
        return loads ? LISTED : STRANGER;
    }

    /** The scripts of an element ask for more scripts in the old way, of which browsers tell the page but not the origin. */
    private static String referrer(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getHeader("Referer"), "").replaceFirst("(?<=[^:/])[/?#].*", "");
    }

    /**
     * Whether an origin is that of the address which was asked. A proxy may have taken https off, so an https origin is believed
     * also where http arrives; a page that came without https never asks a door that has it.
     */
    private static boolean isOwn(Origin origin, HttpServletRequest request, boolean secure) {
        String host = Objects.requireNonNullElse(request.getHeader("Host"), "");
        boolean downgraded = secure && origin.scheme().equals("http");
        return !downgraded && isSame(origin, host);
    }

    private static boolean isSame(Origin origin, String host) {
        int own = Origin.ownPort(origin.scheme());
        return host.equals(origin.host() + ":" + origin.port()) || (origin.port() == own && host.equals(origin.host()));
    }
}
