package org.onedoor.widgets.navigator;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.onedoor.directory.Match;

/** Lets a service through the first time that it comes. */
final class OncePerService implements Predicate<Match> {

    private final Set<String> seen = new HashSet<>();

    @Override
    public boolean test(Match match) {
        return seen.add(match.service().id());
    }
}
