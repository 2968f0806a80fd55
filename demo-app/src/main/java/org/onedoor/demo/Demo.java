package org.onedoor.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.session.DefaultSessionIdManager;
import org.eclipse.jetty.session.HouseKeeper;
import org.eclipse.jetty.session.SessionIdManager;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.onedoor.elements.Embedding;
import org.onedoor.elements.admission.AdmissionFilter;
import org.onedoor.elements.admission.Limits;
import org.onedoor.elements.errors.ErrorPages;

/** The running demo: the door on one port and the intranet page that embeds it on another. */
final class Demo implements AutoCloseable {
    /** Slower than any telephone; who is slower still is not a person. */
    private static final int BYTES_A_SECOND = 100;

    private static final int IDLE_CONNECTION_MS = 20_000;

    private static final long LOOKS_FOR_ENDED_S = 15;

    private final Options options;
    private final PackSource pack;
    private final Server door;
    private final Server intranet;
    private final AdmissionFilter admission;

    private Demo(Options options, PackSource pack, Server door, Server intranet, AdmissionFilter admission) {
        this.options = options;
        this.pack = pack;
        this.door = door;
        this.intranet = intranet;
        this.admission = admission;
    }

    /**
     * Opens the door and the intranet page.
     *
     * @param log where problems of a changed content pack are told
     * @throws BusyPortException if a port is taken
     * @throws org.onedoor.vocabulary.json.InvalidContentException if the content pack cannot be used
     */
    static Demo start(Options options, PrintStream log) throws BusyPortException {
        return start(options, Limits.defaults(), log);
    }

    /** The same with other limits for its visitors. */
    static Demo start(Options options, Limits limits, PrintStream log) throws BusyPortException {
        return start(options, limits, () -> PackSource.open(options.pack(), options.signers(), log));
    }

    /** The same with a pack from elsewhere, which is opened when the ports are held. */
    static Demo start(Options options, Limits limits, Supplier<PackSource> content) throws BusyPortException {
        Server door = listen(options.host(), options.port(), "--port");
        Server intranet;
        try {
            intranet = listen(options.host(), options.intranetPort(), "--intranet-port");
        } catch (BusyPortException busy) {
            stop(door);
            throw busy;
        }
        try {
            PackSource pack = content.get();
            Demo demo = new Demo(options, pack, door, intranet, new AdmissionFilter(limits.behind(options.proxies())));
            ErrorPages errors = new ErrorPages(pack::current);
            door.setErrorHandler(new JettyErrors(errors));
            intranet.setErrorHandler(new JettyErrors(errors));
            door.setHandler(DoorContext.create(demo.embedding(), options.approach(), pack, limits, demo.admission));
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

    /** How many visits are open. */
    int visits() {
        return admission.open();
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
        Server server = new Server(threads());
        server.addBean(sessions(server));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setMinRequestDataRate(BYTES_A_SECOND);
        http.setMinResponseDataRate(BYTES_A_SECOND);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setIdleTimeout(IDLE_CONNECTION_MS);
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

    /** Ends sessions nearly when their time is over: a page that nobody touched is not kept for ten minutes more. */
    private static SessionIdManager sessions(Server server) {
        DefaultSessionIdManager ids = new RandomSessionIds(server);
        HouseKeeper keeper = new HouseKeeper();
        keeper.setSessionIdManager(ids);
        try {
            keeper.setIntervalSec(LOOKS_FOR_ENDED_S);
        } catch (Exception running) {
            throw new IllegalStateException("A house keeper that has not begun takes any interval", running);
        }
        ids.setSessionHouseKeeper(keeper);
        return ids;
    }

    /** Requests wait on threads that cost nothing, so that those who send or read slowly take no thread from the others. */
    private static QueuedThreadPool threads() {
        QueuedThreadPool threads = new QueuedThreadPool();
        threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        return threads;
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
