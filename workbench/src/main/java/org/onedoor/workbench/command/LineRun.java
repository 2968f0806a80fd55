package org.onedoor.workbench.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Answers a stream of lines with a stream of lines, in the same order, on all cores and in bounded memory. */
final class LineRun {
    private static final int LINES_A_TASK = 512;

    private final LineAnswer answer;
    private long refused;

    LineRun(LineAnswer answer) {
        this.answer = answer;
    }

    /** Answers one line. */
    @FunctionalInterface
    interface LineAnswer {
        /** The line of output, and whether the input could be used. */
        Answered answer(long number, String line);
    }

    /**
     * One line of output.
     *
     * @param line the JSON, without a line end
     * @param refused whether the input line could not be used
     */
    record Answered(String line, boolean refused) {}

    /** Runs to the end of the input and says how many lines were refused. */
    long run(BufferedReader in, Writer out) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            Deque<Future<List<Answered>>> waiting = new ArrayDeque<>();
            long first = 1;
            for (List<String> lines = next(in); !lines.isEmpty(); lines = next(in)) {
                List<String> batch = lines;
                long number = first;
                waiting.add(workers.submit(() -> answerAll(number, batch)));
                first += lines.size();
                if (waiting.size() > 2 * cores) {
                    write(waiting.remove(), out);
                }
            }
            while (!waiting.isEmpty()) {
                write(waiting.remove(), out);
            }
        }
        return refused;
    }

    private static List<String> next(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>(LINES_A_TASK);
        while (lines.size() < LINES_A_TASK) {
            String line = in.readLine();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }

    private List<Answered> answerAll(long first, List<String> lines) {
        List<Answered> answered = new ArrayList<>(lines.size());
        long number = first;
        for (String line : lines) {
            answered.add(answer.answer(number++, line));
        }
        return answered;
    }

    private void write(Future<List<Answered>> done, Writer out) throws IOException {
        for (Answered answered : await(done)) {
            out.write(answered.line());
            out.write('\n');
            refused += answered.refused() ? 1 : 0;
        }
    }

    private static List<Answered> await(Future<List<Answered>> done) throws IOException {
        try {
            return done.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before the end", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
