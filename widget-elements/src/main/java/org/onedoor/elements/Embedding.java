package org.onedoor.elements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may embed the door, and how.
 *
 * @param origins whose pages may embed it, each like {@code https://intranet.example}; none unless told
 * @param acrossSites whether pages of other sites embed the elements, so that the session's cookie must be one that browsers keep
 *     there: {@code SameSite=None; Secure; Partitioned}, which needs https on both sides; not unless told
 * @param files where files are that are the same for everyone, as beginnings of paths within the application
 * @param policy the content-security policy of the application's own pages, without who may frame them
 */
public record Embedding(Set<String> origins, boolean acrossSites, List<String> files, String policy) {

    private static final List<String> FILES = List.of("/VAADIN/build/", "/VAADIN/static/", "/aura/", "/onedoor/");

    /** Vaadin starts its scripts from the page itself and evaluates what the server sends, so both must be allowed. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'";

    /**
     * Checks what was told.
     *
     * @throws IllegalArgumentException if an origin is not what browsers send for one, if a path of files does not begin and end with a
     *     slash, or if the policy says itself who may frame the pages
     */
    public Embedding {
        origins = Collections.unmodifiableSet(new TreeSet<>(origins)); // in an order that the headers show
        files = List.copyOf(files);
        origins.forEach(Origin::parse);
        files.stream().filter(path -> !path.matches("/(.*/)?")).findFirst().ifPresent(wrong -> {
            throw new IllegalArgumentException("A path of files begins and ends with a slash, not " + wrong);
        });
        if (policy.contains("frame-ancestors")) {
            throw new IllegalArgumentException("Who may frame the pages is told by the origins, not by the policy");
        }
    }

    /** Lets the pages of these origins embed the door, with the cookies of one site. */
    public static Embedding by(Set<String> origins) {
        return new Embedding(origins, false, FILES, POLICY);
    }

    /** Why a text is no origin, or nothing where it is one: a scheme and a host as browsers write them, perhaps with a port. */
    public static Optional<String> whyNoOrigin(String text) {
        return Origin.find(text).isPresent() ? Optional.empty() : Optional.of(Origin.fault(text));
    }

    /** Lets pages of other sites embed the elements as well; the door must then stand behind https. */
    public Embedding acrossSites(boolean across) {
        return new Embedding(origins, across, files, policy);
    }

    /** Opens further files to every origin, such as {@code "/door/"}. */
    public Embedding withFiles(String... paths) {
        List<String> more = new ArrayList<>(files);
        more.addAll(List.of(paths));
        return new Embedding(origins, acrossSites, more, policy);
    }

    /** Sends another content-security policy with the application's own pages. */
    public Embedding withPolicy(String other) {
        return new Embedding(origins, acrossSites, files, other);
    }

    /** Whether a file is one of the frontend bundle, whose name changes with its content. */
    static boolean isNamedByContent(String path) {
        return path.startsWith("/VAADIN/build/");
    }

    /** The whole policy, with who may frame the pages. */
    String wholePolicy() {
        return (policy + "; frame-ancestors 'self' " + String.join(" ", origins)).strip();
    }
}
