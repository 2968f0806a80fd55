package org.onedoor.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.directory.words.Term;
import org.onedoor.directory.words.Understanding;

/** Who is there first for somebody whose words tell of danger. */
final class FirstHelp {
    private final ServiceDirectory directory;
    private final Understanding understood;

    FirstHelp(ServiceDirectory directory, Understanding understood) {
        this.directory = directory;
        this.understood = understood;
    }

    /** The emergency and crisis contacts, those that the terms name before the others; none of them is left out. */
    List<Match> contacts(Search search) {
        Map<String, Match> byId = new LinkedHashMap<>();
        directory
                .crisis(search.region(), search.language(), search.at())
                .forEach(match -> byId.put(match.service().id(), match));
        List<Match> first = new ArrayList<>();
        for (Term danger : understood.dangers()) {
            for (String named : danger.services()) {
                ServicePattern pattern = ServicePattern.of(named);
                byId.values().stream()
                        .filter(match -> pattern.fits(match.service()) && !first.contains(match))
                        .forEach(first::add);
            }
        }
        byId.values().stream().filter(match -> !first.contains(match)).forEach(first::add);
        return List.copyOf(first);
    }
}
