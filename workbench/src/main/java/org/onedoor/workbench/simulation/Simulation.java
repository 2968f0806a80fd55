package org.onedoor.workbench.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.json.InvalidContentException;

/**
 * Sends the visitors of a cohort through a content pack and counts where they are led.
 *
 * <p>The same cohort and pack give the same counts on any machine and any number of threads.
 *
 * {@snippet class = "org.onedoor.workbench.simulation.SimulationSnippetsTest" region = "run"}
 */
public final class Simulation {
    private static final int VISITORS_A_TURN = 2048;

    private Simulation() {}

    /**
     * Every visitor in the edition of their own municipality.
     *
     * @throws InvalidContentException if the cohort speaks of items, options or regions that the pack does not have, does not
     *     say enough, or its shares do not add up; with every such problem
     */
    public static Flow run(ContentPack pack, Cohort cohort) {
        return run(pack.edition(), cohort, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The same visitors, all of them living in the region of an edition, evenly over its municipalities.
     *
     * @throws InvalidContentException as {@link #run(ContentPack, Cohort)}
     */
    public static Flow run(Edition edition, Cohort cohort) {
        Cohort there = cohort.in(edition.region().code());
        return run(edition, there, Runtime.getRuntime().availableProcessors());
    }

    static Flow run(Edition edition, Cohort cohort, int threads) {
        Door door = new Door(edition, cohort);
        List<Counting> counted = onThreads(threads, door.cohort().size(), () -> new Counting(door));
        return counted.stream()
                .map(Counting::tally)
                .reduce(new Tally(door), Tally::plus)
                .flow(cohort.definition());
    }

    /**
     * The same visitors in two versions of the content. They have the same chance in both: to an item that both ask, they
     * answer the same as long as what they answered before is the same.
     *
     * @throws InvalidContentException as {@link #run(ContentPack, Cohort)}, for either pack
     * @throws IllegalArgumentException if the packs do not have the same municipalities
     */
    public static Comparison compare(ContentPack before, ContentPack after, Cohort cohort) {
        return compare(before, after, cohort, Runtime.getRuntime().availableProcessors());
    }

    static Comparison compare(ContentPack before, ContentPack after, Cohort cohort, int threads) {
        Door first = new Door(before.edition(), cohort);
        Door second = new Door(after.edition(), cohort);
        if (!first.cohort().sameMunicipalities(second.cohort())) {
            throw new IllegalArgumentException("The packs do not have the same municipalities");
        }
        List<Comparing> compared = onThreads(threads, first.cohort().size(), () -> new Comparing(first, second));
        Moves moves = compared.stream().map(Comparing::moves).reduce(new Moves(first, second), Moves::plus);
        return moves.comparison(
                compared.stream()
                        .map(Comparing::before)
                        .reduce(new Tally(first), Tally::plus)
                        .flow(cohort.definition()),
                compared.stream()
                        .map(Comparing::after)
                        .reduce(new Tally(second), Tally::plus)
                        .flow(cohort.definition()));
    }

    /** Counts visitors of one pack, on one thread. */
    private record Counting(Door door, SyntheticVisitor visitor, Tally tally) implements IntConsumer {
        Counting(Door door) {
            this(door, new SyntheticVisitor(door.cohort()), new Tally(door));
        }

        @Override
        public void accept(int number) {
            visitor.become(number);
            tally.add(door.enter(visitor));
        }
    }

    /** Counts visitors of two packs, on one thread. */
    private record Comparing(Counting first, Counting second, Moves moves) implements IntConsumer {
        Comparing(Door first, Door second) {
            this(new Counting(first), new Counting(second), new Moves(first, second));
        }

        @Override
        public void accept(int number) {
            first.visitor.become(number);
            second.visitor.become(number);
            Arrival before = first.door.enter(first.visitor);
            Arrival after = second.door.enter(second.visitor);
            first.tally.add(before);
            second.tally.add(after);
            moves.add(before, after);
        }

        Tally before() {
            return first.tally;
        }

        Tally after() {
            return second.tally;
        }
    }

    /** Gives every number below a bound to one of several consumers, each on a thread of its own. */
    private static <T extends IntConsumer> List<T> onThreads(int threads, int bound, Supplier<T> maker) {
        AtomicInteger turn = new AtomicInteger();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> working = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                working.add(workers.submit(() -> worked(maker.get(), turn, bound)));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> worker : working) {
                done.add(await(worker));
            }
            return done;
        }
    }

    private static <T extends IntConsumer> T worked(T worker, AtomicInteger turn, int bound) {
        long from = (long) turn.getAndIncrement() * VISITORS_A_TURN;
        while (from < bound) {
            for (long number = from; number < Math.min(bound, from + VISITORS_A_TURN); number++) {
                worker.accept((int) number);
            }
            from = (long) turn.getAndIncrement() * VISITORS_A_TURN;
        }
        return worker;
    }

    private static <T> T await(Future<T> worker) {
        try {
            return worker.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped before the end", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
