package org.onedoor.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** A demo on ports that were free. It can be stopped and started again on the same ports, as a server in the world is. */
final class RunningDemo implements AutoCloseable {
    private final Options options;
    private Demo demo;

    private RunningDemo(Options options) {
        this.options = options;
        restart();
    }

    static RunningDemo start() {
        return start(Options.defaults());
    }

    static RunningDemo start(Options options) {
        return new RunningDemo(options.withPorts(freePort(), freePort()));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
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
