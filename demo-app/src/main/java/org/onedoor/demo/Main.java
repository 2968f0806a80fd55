package org.onedoor.demo;

import java.io.PrintStream;
import java.util.List;
import org.onedoor.vocabulary.json.InvalidContentException;

/** Starts the demo from the command line. */
public final class Main {

    private Main() {}

    /**
     * Serves until it is stopped. Ends with 2 if the command line is wrong and with 1 if the demo cannot start.
     *
     * @param args as {@code ./onedoor demo --help} lists them
     */
    public static void main(String[] args) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        int code = run(args, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        if (List.of(args).contains("--help")) {
            out.print(Options.USAGE);
            return 0;
        }
        try {
            Demo demo = Demo.start(Options.parse(args), err);
            Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
            out.print(demo.welcome());
            return 0;
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage() + "\n\n" + Options.USAGE);
            return 2;
        } catch (BusyPortException busy) {
            err.println(busy.getMessage());
            return 1;
        } catch (InvalidContentException invalid) {
            err.println("The door stays closed: the content pack has problems.");
            invalid.problems().forEach(problem -> err.println("  " + problem));
            return 1;
        }
    }
}
