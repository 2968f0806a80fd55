package org.onedoor.demo;

import java.io.PrintStream;
import java.util.List;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;
import org.onedoor.vocabulary.text.Texts;

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
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("slf4j.provider", "org.onedoor.elements.log.DiscreetLogging"); // before any logger is made
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
        List<Problem> wrongWords = Texts.mistakes(Main.class.getClassLoader());
        if (!wrongWords.isEmpty()) {
            return closed("what was changed of the texts", wrongWords, err);
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
            return closed("the content pack", invalid.problems(), err);
        }
    }

    private static int closed(String what, List<Problem> problems, PrintStream err) {
        err.println("The door stays closed: " + what + " has problems.");
        problems.forEach(problem -> err.println("  " + problem));
        return 1;
    }
}
