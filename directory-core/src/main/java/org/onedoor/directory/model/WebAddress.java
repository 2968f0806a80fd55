package org.onedoor.directory.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An https address as a browser would open it, with nothing in it that makes it look like another. */
public final class WebAddress {
    private static final Pattern HTTPS = Pattern.compile("https://\\S+");
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9-]+\\.)+[A-Za-z][A-Za-z0-9-]*");

    private final URI uri;

    private WebAddress(URI uri) {
        this.uri = uri;
    }

    /**
     * What is wrong with an address, if anything: no https, a name before the host ({@code https://112.fi@evil.example/} opens
     * evil.example), a host that is no plain name, or letters that an address cannot have.
     */
    public static Optional<String> fault(String written) {
        if (!HTTPS.matcher(written).matches()) {
            return Optional.of("must be an https address");
        }
        try {
            return fault(new URI(written));
        } catch (URISyntaxException unreadable) {
            return Optional.of(
                    "is not a web address: " + unreadable.getReason() + "; write it as https://name.of.host/path");
        }
    }

    private static Optional<String> fault(URI uri) {
        String authority = uri.getRawAuthority();
        if (authority != null && authority.contains("@")) {
            return Optional.of("opens " + authority.substring(authority.lastIndexOf('@') + 1)
                    + ", whatever stands before the @; write the address without it");
        }
        String host = uri.getHost();
        if (host == null || !HOST.matcher(host).matches()) {
            return Optional.of("has no host that is a plain name, such as mieli.fi");
        }
        return Optional.empty();
    }

    /**
     * An address that has no {@link #fault}.
     *
     * @throws IllegalArgumentException if it has one
     */
    public static WebAddress of(String written) {
        fault(written).ifPresent(fault -> {
            throw new IllegalArgumentException("The address " + fault);
        });
        return new WebAddress(URI.create(written));
    }

    /** Whether it is on a host, or on one below it: {@code chat.mieli.fi} is on {@code mieli.fi}, and {@code notmieli.fi} is not. */
    public boolean isOn(String host) {
        String own = host();
        String other = host.toLowerCase(Locale.ROOT);
        return own.equals(other) || own.endsWith("." + other);
    }

    /** Whether it names a port, as addresses for everybody do not. */
    public boolean namesPort() {
        return uri.getPort() != -1;
    }

    /** The host in lower case. */
    public String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return uri.toString();
    }
}
