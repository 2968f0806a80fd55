package org.onedoor.workbench.lines;

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
public final class LineRun {
    private static final int LINES_A_TASK = 512;
    private static final int CHARACTERS_A_TASK = 1 << 20;

    private final LineAnswer answer;
    private long lines;
    private long refused;

    /** A run that answers each line so. */
    public LineRun(LineAnswer answer) {
        this.answer = answer;
    }

    /** Answers one line. */
    @FunctionalInterface
    public interface LineAnswer {
        /** The line of output, and whether the input could be used. */
        Answered answer(long number, String line);
    }

    /**
     * One line of output.
     *
     * @param line the JSON, without a line end
     * @param refused whether the input line could not be used
     */
    public record Answered(String line, boolean refused) {}

    /** Runs to the end of the input and says how many lines were refused. */
    public long run(BufferedReader in, Writer out) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        LineReader reader = new LineReader(in);
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            try {
                run(reader, out, workers, 2 * cores);
            } finally {
                // After a failure nobody waits for what was still to be answered.
                workers.shutdownNow();
            }
        }
        return refused;
    }

    /** Whether there was no line at all. */
    public boolean sawNothing() {
        return lines == 0;
    }

    private void run(LineReader in, Writer out, ExecutorService workers, int most) throws IOException {
        Deque<Future<List<Answered>>> waiting = new ArrayDeque<>();
        for (List<String> taken = next(in); !taken.isEmpty(); taken = next(in)) {
            List<String> batch = taken;
            long number = lines + 1;
            waiting.add(workers.submit(() -> answerAll(number, batch)));
            lines += taken.size();
            if (waiting.size() > most) {
                write(waiting.remove(), out);
            }
        }
        while (!waiting.isEmpty()) {
            write(waiting.remove(), out);
        }
    }

    private static List<String> next(LineReader in) throws IOException {
        List<String> lines = new ArrayList<>(LINES_A_TASK);
        int characters = 0;
        while (lines.size() < LINES_A_TASK && characters < CHARACTERS_A_TASK) {
            String line = in.next();
            if (line == null) {
                break;
            }
            lines.add(line);
            characters += line.length();
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
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
