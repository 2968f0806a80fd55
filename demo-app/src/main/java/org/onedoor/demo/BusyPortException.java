package org.onedoor.demo;

/** A port that something else already listens on. */
final class BusyPortException extends Exception {
    private static final long serialVersionUID = 1L;

    BusyPortException(int port, String option) {
        super("Port " + port + " is already in use by another program. Stop that program, or choose another port: "
                + "./onedoor demo " + option + " " + (port < 65000 ? port + 10 : port - 10));
    }
}
