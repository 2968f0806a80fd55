package org.onedoor.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** A demo on ports that were free. It can be stopped and started again on the same ports, as a server in the world is. */
final class RunningDemo implements AutoCloseable {
    private static final int ATTEMPTS = 5;

    private final Options options;
    private Demo demo;

    private RunningDemo(Options options) throws BusyPortException {
        this.options = options;
        this.demo = Demo.start(options, System.out);
    }

    static RunningDemo start() {
        return start(Options.defaults());
    }

    /** A port that was free a moment ago may be taken by whatever else runs on this machine: then others are tried. */
    static RunningDemo start(Options options) {
        for (int attempt = 1; true; attempt++) {
            try {
                return new RunningDemo(onFreePorts(options));
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
            demo = Demo.start(options, System.out);
        } catch (BusyPortException busy) {
            throw new IllegalStateException(busy);
        }
    }

    String doorUrl() {
        return demo.doorUrl();
    }

    String intranetUrl() {
        return demo.intranetUrl();
    }

    @Override
    public void close() {
        demo.close();
    }
}
