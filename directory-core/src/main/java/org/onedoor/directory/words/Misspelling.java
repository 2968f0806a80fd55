package org.onedoor.directory.words;

/** How many letters are wrong: left out, added, changed or swapped with the next. */
final class Misspelling {
    private static final int LONG_ENOUGH_FOR_ONE = 6;
    private static final int LONG_ENOUGH_FOR_TWO = 10;

    private Misspelling() {}

    /** How many wrong letters a word of this length may have and still be known: in a short one, each makes another word of it. */
    static int allowed(int length) {
        if (length < LONG_ENOUGH_FOR_ONE) {
            return 0;
        }
        return length < LONG_ENOUGH_FOR_TWO ? 1 : 2;
    }

    /** The wrong letters, or more than {@code most} when there are more. */
    static int count(String written, String meant, int most) {
        if (Math.abs(written.length() - meant.length()) > most) {
            return most + 1;
        }
        int[] before = new int[meant.length() + 1];
        int[] above = new int[meant.length() + 1];
        int[] row = new int[meant.length() + 1];
        for (int j = 0; j <= meant.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= written.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= meant.length(); j++) {
                boolean same = written.charAt(i - 1) == meant.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (swapped(written, i, meant, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[meant.length()];
    }

    private static boolean swapped(String written, int i, String meant, int j) {
        return i > 1
                && j > 1
                && written.charAt(i - 1) == meant.charAt(j - 2)
                && written.charAt(i - 2) == meant.charAt(j - 1);
    }
}
