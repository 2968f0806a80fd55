package org.onedoor.demo;

import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.SigningKeys;
import org.onedoor.elements.Approach;
import org.onedoor.elements.Embedding;
import org.onedoor.elements.Proxies;

/**
 * How the demo is started.
 *
 * @param host the address it listens on; only this machine can reach {@code localhost}
 * @param port the door's port
 * @param intranetPort the port of the intranet page that embeds the door
 * @param pack folder of the content pack, or null for the national pack
 * @param crossSite whether pages of other sites embed the elements, which needs https
 * @param embedders further origins whose pages may embed the door
 * @param signedBy files with the public keys of those of whom the pack must be signed by one; none to take it from anyone
 * @param hostNames names that the door answers to, besides its own address
 * @param proxies addresses and ranges of the proxies in front of it, which take https off
 */
record Options(
        String host,
        int port,
        int intranetPort,
        @Nullable Path pack,
        boolean crossSite,
        Set<String> embedders,
        List<Path> signedBy,
        Set<String> hostNames,
        Set<String> proxies) {

    static final String USAGE = """
            Usage: ./onedoor demo [options]

            Serves the door on http://localhost:8080 and, on http://localhost:8081, the intranet page of an
            imaginary district that embeds it. Stop it with Ctrl+C.

              --port <number>           the door's port (8080)
              --intranet-port <number>  the intranet page's port (8081)
              --host <address>          the address to listen on (localhost); 0.0.0.0 opens it to the network
              --pack <folder>           a content pack of your own; its changes are taken in while the door is open
              --signed-by <file>        take the pack only if the owner of this public key signed it (./onedoor sign); may be
                                        repeated for several who may sign
              --embedded-by <origin>    one more origin whose pages may embed the door; may be repeated
              --host-name <name>        one more name that the door answers to, such as door.example; may be repeated
              --proxy <address>         a proxy in front of the door that takes https off and is believed, such as 10.0.0.5 or
                                        10.0.0.0/24; may be repeated
              --cross-site              let pages of other sites embed the elements; the door must then stand behind https
              --help                    this text
            """;

    Options {
        embedders = Set.copyOf(embedders);
        signedBy = List.copyOf(signedBy);
        hostNames = Set.copyOf(hostNames);
        proxies = Set.copyOf(proxies);
    }

    static Options defaults() {
        return new Options("localhost", 8080, 8081, null, false, Set.of(), List.of(), Set.of(), Set.of());
    }

    Options withPorts(int door, int intranet) {
        return new Options(host, door, intranet, pack, crossSite, embedders, signedBy, hostNames, proxies);
    }

    Options withPack(Path folder) {
        return new Options(host, port, intranetPort, folder, crossSite, embedders, signedBy, hostNames, proxies);
    }

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException with a plain sentence, if it cannot be understood
     */
    static Options parse(String... args) {
        Deque<String> words = new ArrayDeque<>(List.of(args));
        Options options = defaults();
        while (!words.isEmpty()) {
            String[] option = words.pop().split("=", 2);
            if (option.length == 2) {
                words.push(option[1]);
            }
            options = options.with(option[0], words);
        }
        if (options.port == options.intranetPort) {
            throw new IllegalArgumentException("The door and the intranet page need two ports: both were to be "
                    + options.port + ". Choose with --port and --intranet-port.");
        }
        if (options.pack == null && !options.signedBy.isEmpty()) {
            throw new IllegalArgumentException(
                    "--signed-by is about a pack of your own: name its folder with --pack. The national"
                            + " pack comes with the program, and is as trustworthy as that.");
        }
        return options;
    }

    private Options with(String name, Deque<String> rest) {
        return switch (name) {
            case "--port" -> withPorts(port(name, rest), intranetPort);
            case "--intranet-port" -> withPorts(port, port(name, rest));
            case "--host" ->
                new Options(
                        value(name, rest),
                        port,
                        intranetPort,
                        pack,
                        crossSite,
                        embedders,
                        signedBy,
                        hostNames,
                        proxies);
            case "--pack" -> withPack(Path.of(value(name, rest)));
            case "--cross-site" ->
                new Options(host, port, intranetPort, pack, true, embedders, signedBy, hostNames, proxies);
            case "--signed-by" -> signedBy(Path.of(value(name, rest)));
            case "--host-name" -> reachedBy(value(name, rest));
            case "--proxy" -> behind(value(name, rest));
            case "--embedded-by" -> embeddedBy(value(name, rest));
            default -> throw new IllegalArgumentException("There is no option " + name + ".");
        };
    }

    private Options signedBy(Path key) {
        List<Path> more = new ArrayList<>(signedBy);
        more.add(key);
        return new Options(host, port, intranetPort, pack, crossSite, embedders, more, hostNames, proxies);
    }

    /**
     * The keys of those who may have signed the pack.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException if a file holds none
     */
    List<PublicKey> signers() {
        return signedBy.stream().map(SigningKeys::readPublic).toList();
    }

    private Options embeddedBy(String origin) {
        Embedding.whyNoOrigin(origin).ifPresent(why -> {
            throw new IllegalArgumentException(
                    "--embedded-by takes an origin such as https://intranet.example, not " + origin + ": " + why + ".");
        });
        Set<String> more = new TreeSet<>(embedders);
        more.add(origin);
        return new Options(host, port, intranetPort, pack, crossSite, more, signedBy, hostNames, proxies);
    }

    private Options reachedBy(String name) {
        Set<String> more = new TreeSet<>(hostNames);
        more.add(name);
        new Approach(more, new Proxies(Set.of()));
        return new Options(host, port, intranetPort, pack, crossSite, embedders, signedBy, more, proxies);
    }

    private Options behind(String proxy) {
        Set<String> more = new TreeSet<>(proxies);
        more.add(proxy);
        new Proxies(more);
        return new Options(host, port, intranetPort, pack, crossSite, embedders, signedBy, hostNames, more);
    }

    /** By which names and through which proxies the door is reached. */
    Approach approach() {
        Set<String> names = new TreeSet<>(hostNames);
        if (!host.matches("0\\.0\\.0\\.0|.*:.*")) {
            names.add(host);
        }
        return new Approach(names, new Proxies(proxies));
    }

    private static int port(String name, Deque<String> rest) {
        String value = value(name, rest);
        if (value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535) {
            return Integer.parseInt(value);
        }
        throw new IllegalArgumentException(name + " takes a number from 1 to 65535, not " + value + ".");
    }

    private static String value(String name, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(name + " needs a value.");
        }
        return rest.pop();
    }
}
