package org.onedoor.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.onedoor.elements.Embedding;

/** The running demo: the door on one port and the intranet page that embeds it on another. */
final class Demo implements AutoCloseable {
    private final Options options;
    private final PackSource pack;
    private final Server door;
    private final Server intranet;

    private Demo(Options options, PackSource pack, Server door, Server intranet) {
        this.options = options;
        this.pack = pack;
        this.door = door;
        this.intranet = intranet;
    }

    /**
     * Opens the door and the intranet page.
     *
     * @param log where problems of a changed content pack are told
     * @throws BusyPortException if a port is taken
     * @throws org.onedoor.vocabulary.json.InvalidContentException if the content pack cannot be used
     */
    static Demo start(Options options, PrintStream log) throws BusyPortException {
        Server door = listen(options.host(), options.port(), "--port");
        Server intranet;
        try {
            intranet = listen(options.host(), options.intranetPort(), "--intranet-port");
        } catch (BusyPortException busy) {
            stop(door);
            throw busy;
        }
        try {
            PackSource pack = PackSource.open(options.pack(), options.signers(), log);
            Demo demo = new Demo(options, pack, door, intranet);
            door.setHandler(DoorContext.create(demo.embedding(), pack));
            intranet.setHandler(new IntranetPages(demo.doorUrl()));
            door.start();
            intranet.start();
            return demo;
        } catch (RuntimeException failed) {
            stop(door);
            stop(intranet);
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException("The demo's web server did not start", failed);
        }
    }

    String doorUrl() {
        return url(options.port());
    }

    String intranetUrl() {
        return url(options.intranetPort());
    }

    String welcome() {
        return """

                The door is open:              %s
                  in Swedish, in English:      %s/sv  %s/en
                  for professionals:           %s/professionals
                An intranet page with it:      %s
                Stop with Ctrl+C.
                """.formatted(doorUrl(), doorUrl(), doorUrl(), doorUrl(), intranetUrl());
    }

    @Override
    public void close() {
        pack.close();
        stop(intranet);
        stop(door);
    }

    private Embedding embedding() {
        Set<String> origins = new TreeSet<>(options.embedders());
        origins.add(intranetUrl());
        return Embedding.by(origins).acrossSites(options.crossSite());
    }

    private String url(int port) {
        return "http://" + (options.host().equals("0.0.0.0") ? "localhost" : options.host()) + ":" + port;
    }

    private static Server listen(String host, int port, String option) throws BusyPortException {
        Server server = new Server();
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException taken) {
            throw new BusyPortException(port, option);
        }
        return server;
    }

    private static void stop(Server server) {
        try {
            server.stop();
            for (var connector : server.getConnectors()) {
                ((ServerConnector) connector).close();
            }
        } catch (Exception failed) {
            throw new IllegalStateException("The demo's web server did not stop", failed);
        }
    }
}
