package org.onedoor.elements;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which names and through which proxies the door is reached.
 *
 * <p>A door behind proxies is a door behind https: the proxy takes https off and says so ({@code X-Forwarded-Proto} or {@code
 * Forwarded}), and passes on the {@code Host} that was asked.
 *
 * @param hostNames what the door answers to, besides the loopback names and the address that it listens on; a name under any other
 *     could be a page of somebody else that was led here
 * @param proxies who is believed
 */
public record Approach(Set<String> hostNames, Proxies proxies) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9_.-]+)(:[0-9]{1,5})?");
    private static final Pattern PROTO = Pattern.compile("(?i)(?:.*[;,\\s])?proto=\"?(https?)\"?(?:[;,\\s].*)?");

    /**
     * Checks what was told.
     *
     * @throws IllegalArgumentException if a name is none, or has a port
     */
    public Approach {
        hostNames = Set.copyOf(hostNames);
        hostNames.stream().filter(name -> !Origin.isHost(name)).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException(
                    wrong + " is no name of a host: it is like door.example, in lower case, without a port");
        });
    }

    /** Only this machine, and the address that is listened on. */
    public static Approach local() {
        return new Approach(Set.of(), new Proxies(Set.of()));
    }

    /** Whether the door answers to the name that was asked. */
    boolean answers(HttpServletRequest request) {
        List<String> told = Collections.list(request.getHeaders("Host"));
        Matcher host = HOST.matcher(told.size() == 1 ? told.getFirst().toLowerCase(Locale.ROOT) : "");
        return host.matches() && isKnown(host.group(1), request);
    }

    private boolean isKnown(String name, HttpServletRequest request) {
        String bare = name.replaceAll("^\\[|]$", "");
        return LOOPBACK.contains(name) || hostNames.contains(name) || bare.equals(request.getLocalAddr());
    }

    /** Whether somebody came by https, as far as the proxy is believed that says so. */
    boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || toldBy(request).equals("https");
    }

    /** Whether a proxy that is believed says that somebody came without https. */
    boolean isOpen(HttpServletRequest request) {
        return !request.isSecure() && toldBy(request).equals("http");
    }

    private String toldBy(HttpServletRequest request) {
        if (proxies.ranges().isEmpty() || !proxies.has(request.getRemoteAddr())) {
            return "";
        }
        Matcher forwarded = PROTO.matcher(Objects.requireNonNullElse(request.getHeader("Forwarded"), ""));
        String proto = forwarded.matches() ? forwarded.group(1) : request.getHeader("X-Forwarded-Proto");
        return Objects.requireNonNullElse(proto, "").strip().toLowerCase(Locale.ROOT);
    }
}
