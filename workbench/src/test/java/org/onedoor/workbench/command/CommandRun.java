package org.onedoor.workbench.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** What a command answered, with what it read from the standard input. */
record CommandRun(int code, String out, String err) {

    static CommandRun of(String input, String... arguments) {
        return of(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static CommandRun of(byte[] input, String... arguments) {
        InputStream stdin = System.in;
        PrintStream stdout = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        try {
            System.setIn(new ByteArrayInputStream(input));
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            CommandLine line = Main.commandLine();
            line.setErr(new PrintWriter(err, true));
            line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
            return new CommandRun(line.execute(arguments), out.toString(StandardCharsets.UTF_8), err.toString());
        } finally {
            System.setIn(stdin);
            System.setOut(stdout);
        }
    }
}
