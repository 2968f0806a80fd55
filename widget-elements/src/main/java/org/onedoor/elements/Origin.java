package org.onedoor.elements;

import java.net.IDN;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page comes from, as browsers tell it: a scheme, a host, and a port where it is not the scheme's own.
 *
 * <p>Only the one spelling that browsers send is an origin. Another would match nothing, or more than was meant.
 *
 * @param scheme {@code http} or {@code https}
 * @param host in lower case and in ASCII; an address of IPv6 in its brackets
 * @param port from 1 to 65535, also where it is the scheme's own
 */
record Origin(String scheme, String host, int port) {
    private static final Pattern SHAPE =
            Pattern.compile("(https?)://(\\[[0-9a-f:.]+]|[a-z0-9_.-]+)(?::([1-9][0-9]{0,4}))?");
    private static final Pattern LOOSE = Pattern.compile("(?i)(https?)://([^/?#]*)(.*)");
    private static final String LABEL = "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(\\." + LABEL + ")*");
    private static final Pattern NUMBERS = Pattern.compile("(.*\\.)?[0-9]+");
    private static final Pattern IP4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\\.(?!$)|$)){4}");
    private static final int HIGHEST_PORT = 65535;

    /**
     * Reads an origin that somebody wrote down.
     *
     * @throws IllegalArgumentException with what is wrong, in a plain sentence that begins with the text
     */
    static Origin parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException(text + " is not an origin: " + fault(text)));
    }

    /** An origin, if the text is one in the spelling of browsers. */
    static Optional<Origin> find(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches() || !isHost(parts.group(2))) {
            return Optional.empty();
        }
        int own = ownPort(parts.group(1));
        int port = parts.group(3) == null ? own : Integer.parseInt(parts.group(3));
        boolean tellsOwn = parts.group(3) != null && port == own;
        return tellsOwn || port > HIGHEST_PORT
                ? Optional.empty()
                : Optional.of(new Origin(parts.group(1), parts.group(2), port));
    }

    /** The port of a scheme where none is told. */
    static int ownPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    static boolean isHost(String host) {
        if (host.startsWith("[")) {
            return isIp6(host);
        }
        return host.length() <= 253
                && NAME.matcher(host).matches()
                && (!NUMBERS.matcher(host).matches() || IP4.matcher(host).matches());
    }

    private static boolean isIp6(String host) {
        try {
            return URI.create("http://" + host).getHost() != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    /** What is wrong with a text that is no origin. */
    static String fault(String text) {
        Matcher parts = LOOSE.matcher(text);
        if (text.equals("null")) {
            return "browsers say null of pages that they know no origin of, so it would be anybody";
        }
        if (text.contains("*")) {
            return "it names one host, and * would be many; name each of them";
        }
        if (!text.chars().allMatch(c -> c > ' ' && c != ';' && c != ',' && c != '"' && c != '\'' && c != '\\')) {
            return "it has a space, a quote, a backslash, a comma or a semicolon, which would say something more";
        }
        if (!parts.matches()) {
            return "it begins with https:// (or http://)";
        }
        return fault(parts.group(1), parts.group(2), parts.group(3));
    }

    private static String fault(String scheme, String authority, String rest) {
        if (!rest.isEmpty()) {
            return "it ends after the host and the port; leave out " + rest;
        }
        if (authority.contains("@")) {
            return "it names no user; leave out what stands before the @";
        }
        String inAscii = inAscii(authority);
        if (!inAscii.equals(authority)) {
            return "browsers say it as " + scheme.toLowerCase(Locale.ROOT) + "://" + inAscii;
        }
        if (!scheme.equals(scheme.toLowerCase(Locale.ROOT))) {
            return "browsers say it as " + scheme.toLowerCase(Locale.ROOT) + "://" + authority;
        }
        if (authority.endsWith(":" + ownPort(scheme))) {
            return "browsers leave out the port of the scheme; leave out :" + ownPort(scheme);
        }
        return "its host or its port is none";
    }

    private static String inAscii(String authority) {
        try {
            return IDN.toASCII(authority).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException none) {
            return authority.toLowerCase(Locale.ROOT);
        }
    }
}
