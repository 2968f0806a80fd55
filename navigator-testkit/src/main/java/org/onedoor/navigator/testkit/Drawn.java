package org.onedoor.navigator.testkit;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Something made of numbers, which shrinks as they do.
 *
 * @param make the same numbers always make the same thing
 */
record Drawn<T>(Numbers numbers, Function<Numbers, T> make) implements Shrinkable<T> {

    /**
     * Draws numbers and makes something of them.
     *
     * @param used those of the numbers that make a difference
     */
    static <T> Arbitrary<T> arbitrary(UnaryOperator<Numbers> used, Function<Numbers, T> make) {
        return Arbitraries.fromGenerator(random -> new Drawn<>(used.apply(Numbers.draw(random)), make));
    }

    @Override
    public T value() {
        return make.apply(numbers);
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return numbers.simpler().map(simpler -> new Drawn<>(simpler, make));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(numbers.parts() + numbers.moves().size(), numbers.length(), numbers.sum());
    }
}
