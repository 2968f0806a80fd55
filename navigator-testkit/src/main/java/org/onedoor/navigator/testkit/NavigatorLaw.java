package org.onedoor.navigator.testkit;

import org.onedoor.navigator.Navigator;

/**
 * A law of navigators that one walk can break.
 *
 * @param id stable identifier, such as {@code never-asks-twice}
 * @param text what it says, in one sentence
 * @param ofEveryNavigator whether every navigator keeps it, whatever its authors wrote; otherwise only those that are meant to
 * @param check what is checked
 */
public record NavigatorLaw(String id, String text, boolean ofEveryNavigator, Check check) {

    /** What is checked on one walk. */
    @FunctionalInterface
    public interface Check {
        /**
         * Does nothing when the law holds.
         *
         * @throws AssertionError if it does not, saying on which walk
         */
        void on(Navigator navigator, Walk walk);
    }

    /**
     * Checks the law on one walk.
     *
     * @throws AssertionError if it is broken, naming the law and telling the walk as a line, or if an exception is thrown on the way
     */
    public void check(Navigator navigator, Walk walk) {
        try {
            check.on(navigator, walk);
        } catch (AssertionError broken) {
            throw new AssertionError(id + ": " + broken.getMessage(), broken);
        } catch (RuntimeException thrown) {
            throw new AssertionError(id + ": an exception on the moves " + walk.moves(), thrown);
        }
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
