package org.onedoor.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.function.UnaryOperator;
import org.onedoor.content.ContentPack;
import org.onedoor.elements.admission.Limits;

/** A demo on ports that were free. It can be stopped and started again on the same ports, as a server in the world is. */
final class RunningDemo implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    /** All tests come from one address. */
    private static final Limits MANY = Limits.defaults().with(new Limits.Caps(100_000, 100, 8));

    private final Options options;
    private final Opening opening;
    private Demo demo;

    /** How a demo is opened once its ports are known. */
    private interface Opening {
        Demo on(Options ports) throws BusyPortException;

        static Opening within(Limits limits) {
            return ports -> Demo.start(ports, limits, System.out);
        }
    }

    private RunningDemo(Options options, Opening opening) throws BusyPortException {
        this.options = options;
        this.opening = opening;
        this.demo = opening.on(options);
    }

    static RunningDemo start() {
        return start(Options.defaults());
    }

    static RunningDemo start(Options options) {
        return start(options, ports -> ports, Opening.within(MANY));
    }

    /** Lets a page of another site embed the door, whose cookies stay those of one site. */
    static Options embeddedByAnotherSite(Options options) {
        return Options.parse(
                "--port=" + options.port(),
                "--intranet-port=" + options.intranetPort(),
                "--embedded-by=http://127.0.0.1:" + options.intranetPort());
    }

    /** On free ports, which what else it is told may depend on. */
    static RunningDemo start(UnaryOperator<Options> on) {
        return start(Options.defaults(), on, Opening.within(MANY));
    }

    /** A demo that lets in no more than these limits allow. */
    static RunningDemo start(Limits limits) {
        return start(Options.defaults(), ports -> ports, Opening.within(limits));
    }

    /** A demo that shows a pack that a program has read, whatever holds of it. */
    static RunningDemo showing(ContentPack pack) {
        return start(Options.defaults(), ports -> ports, ports -> Demo.start(ports, MANY, () -> PackSource.of(pack)));
    }

    /** A port that was free a moment ago may be taken by whatever else runs on this machine: then others are tried. */
    private static RunningDemo start(Options options, UnaryOperator<Options> on, Opening opening) {
        for (int attempt = 1; true; attempt++) {
            try {
                return new RunningDemo(on.apply(onFreePorts(options)), opening);
            } catch (BusyPortException busy) {
                if (attempt == ATTEMPTS) {
                    throw new IllegalStateException(busy);
                }
            }
        }
    }

    /** Both are held at once, so that they differ. */
    static Options onFreePorts(Options options) {
        try (ServerSocket door = new ServerSocket(0);
                ServerSocket intranet = new ServerSocket(0)) {
            return options.withPorts(door.getLocalPort(), intranet.getLocalPort());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    void restart() {
        try {
            demo = opening.on(options);
        } catch (BusyPortException busy) {
            throw new IllegalStateException(busy);
        }
    }

    String doorUrl() {
        return demo.doorUrl();
    }

    int visits() {
        return demo.visits();
    }

    String intranetUrl() {
        return demo.intranetUrl();
    }

    @Override
    public void close() {
        demo.close();
    }
}
