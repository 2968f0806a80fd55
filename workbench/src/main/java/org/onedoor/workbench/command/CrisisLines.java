package org.onedoor.workbench.command;

import java.time.Instant;
import java.util.List;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.Language;

/** The contacts of a pack that may stand on paper, where nobody can see what the hour is: those that answer at any. */
final class CrisisLines {
    private CrisisLines() {}

    /** Telephone contacts with their names, the emergency number first. */
    static List<String> of(Edition edition, Language language) {
        List<Match> contacts = edition.crisis(language, Instant.now());
        return contacts.stream()
                .flatMap(contact -> contact.service().channels().stream()
                        .filter(channel -> channel.kind() == Channel.Kind.PHONE && channel.alwaysAnswered())
                        .map(channel -> line(contact, channel, language)))
                .distinct()
                .toList();
    }

    private static String line(Match contact, Channel channel, Language language) {
        String name = contact.service().name().in(language).replaceAll(" ?\\Q" + channel.value() + "\\E,?", "");
        return channel.value() + " " + name.strip();
    }
}
