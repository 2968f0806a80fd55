package org.onedoor.widgets.contact;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.onedoor.directory.Match;
import org.onedoor.directory.MatchReason;
import org.onedoor.widgets.kit.Voice;

/** Where a number does not work, said beside it to whoever has told no place. */
final class NotEverywhere {

    private NotEverywhere() {}

    static Optional<Paragraph> of(Match match, Voice voice) {
        return match.reasons().stream()
                .filter(MatchReason.NotIn.class::isInstance)
                .findFirst()
                .map(reason -> said(reason.in(voice.language(), voice.easy())));
    }

    /** The same with the number before it, where it stands apart from it. */
    static Optional<Paragraph> numbered(Match match, Voice voice) {
        Optional<Paragraph> where = of(match, voice);
        where.ifPresent(said -> said.setText(match.channel().value() + ": " + said.getText()));
        return where;
    }

    private static Paragraph said(String words) {
        Paragraph where = new Paragraph(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        where.addClassNames("onedoor-small", "onedoor-not-everywhere");
        return where;
    }
}
