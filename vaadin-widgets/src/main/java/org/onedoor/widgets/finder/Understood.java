package org.onedoor.widgets.finder;

import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.ABOUT;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.AS_MEANT;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.AS_WRITTEN;
import static org.onedoor.widgets.finder.ServiceFinderI18n.Text.SAID_AS_WRITTEN;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onedoor.content.Edition;
import org.onedoor.directory.words.Term;
import org.onedoor.directory.words.Understanding;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Topic;
import org.onedoor.widgets.kit.Voice;

/** What the words were taken to mean, and the way to look for them as they are written. */
final class Understood extends Div {

    private final SerializableRunnable turn;
    private boolean asWritten;

    /**
     * Nothing understood yet.
     *
     * @param turn looks again, after somebody has chosen the other way
     */
    Understood(SerializableRunnable turn) {
        this.turn = turn;
        addClassName("onedoor-understood");
    }

    /** Forgets that words were to be looked for as written, because there are other words. */
    void forget() {
        asWritten = false;
    }

    /** What to look for: what is meant, or what is written. */
    Understanding wanted(Understanding meant) {
        return asWritten ? meant.asWritten() : meant;
    }

    void show(Understanding meant, Edition edition, Voice voice, ServiceFinderI18n i18n) {
        removeAll();
        setVisible(meant.leadsSomewhere());
        if (!meant.leadsSomewhere()) {
            return;
        }
        Paragraph said = asWritten
                ? voice.paragraph(i18n.get(SAID_AS_WRITTEN))
                : voice.paragraph(i18n.get(ABOUT), subjects(meant, edition, voice));
        NativeButton other = voice.button(i18n.get(asWritten ? AS_MEANT : AS_WRITTEN), click -> {
            asWritten = !asWritten;
            turn.run();
        });
        other.addClassName("onedoor-plain");
        add(said, other);
    }

    private static String subjects(Understanding meant, Edition edition, Voice voice) {
        Map<String, Topic> topics = edition.topics().stream().collect(Collectors.toMap(Topic::id, Function.identity()));
        List<String> names = meant.terms()
                .flatMap(term -> names(term, topics))
                .map(voice::say)
                .distinct()
                .toList();
        return String.join(" · ", names);
    }

    /** A term's own name, or that of the topic that it means most. */
    private static Stream<LocalizedText> names(Term term, Map<String, Topic> topics) {
        return term.name() != null
                ? Stream.of(term.name())
                : term.topics().stream()
                        .limit(1)
                        .map(topics::get)
                        .filter(Objects::nonNull)
                        .map(Topic::name);
    }
}
