package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OTHER_PLACE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.OWN_PLACE;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHO;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHO_COUNTRY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.WHO_NEAR;

import com.vaadin.flow.component.html.NativeDetails;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onedoor.directory.Match;
import org.onedoor.directory.MatchReason;
import org.onedoor.directory.Ring;
import org.onedoor.directory.hours.OpenState.Status;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.contact.Contacts;
import org.onedoor.widgets.contact.OneContact;
import org.onedoor.widgets.kit.RegionChooser;
import org.onedoor.widgets.kit.Stack;

/** The two services that fit best, besides whom to contact first, and the way to those of one's own municipality. */
final class WhoCanHelp extends ResultPart {

    private static final int SERVICES = 2;

    /** From this step on, nobody is left to find their way alone. */
    private static final StepOfNeed A_PERSON = StepOfNeed.of(4);

    private static final Comparator<Match> ANSWERED_FIRST = Comparator.comparing(
                    (Match match) -> !(isAnswered(match) && match.open().status() == Status.OPEN))
            .thenComparing(match -> !isAnswered(match));

    WhoCanHelp(ToldResult told, Optional<ContactNow> contact) {
        super(told, told.place().isPresent() ? WHO_NEAR : WHO, told.place().orElse(""));
        List<Match> best = best(told, contact);
        if (best.isEmpty()) {
            addClassName("onedoor-screen-only");
        } else {
            add(new Contacts(best, voice(), told.services(), told.now()));
        }
        add(place());
    }

    /**
     * What is meant for the very step comes first, and of it what can be called or opened from here. Where a person is needed, who
     * answers now comes before that.
     */
    private static List<Match> best(ToldResult told, Optional<ContactNow> contact) {
        Set<String> seen = contact.stream()
                .flatMap(now -> Stream.concat(Stream.of(now.first()), now.beside().stream()))
                .map(match -> match.service().id())
                .collect(Collectors.toCollection(HashSet::new));
        Stream<Match> named = told.calm() ? contact.stream().flatMap(now -> now.rest().stream()) : Stream.of();
        List<Match> all = Stream.concat(named, told.matches(told.result().step()).services().stream())
                .filter(match -> seen.add(match.service().id()))
                .filter(match -> told.calm() || fitsDanger(match))
                .toList();
        Comparator<Match> fit = Comparator.comparing(
                        (Match match) -> match.service().stepsFrom(told.result().step()) > 0)
                .thenComparing(match -> !OneContact.canBe(match));
        boolean person = told.result().step().compareTo(A_PERSON) >= 0;
        return all.stream()
                .sorted(person ? ANSWERED_FIRST.thenComparing(fit) : fit)
                .limit(SERVICES)
                .toList();
    }

    private static boolean isAnswered(Match match) {
        Channel.Kind kind = match.channel().kind();
        return kind == Channel.Kind.PHONE || kind == Channel.Kind.CHAT;
    }

    /** Beside danger stands only what is near, or about what was told: not each line that is for everybody. */
    private static boolean fitsDanger(Match match) {
        return match.ring().compareTo(Ring.COUNTRY) < 0
                || match.reasons().stream().anyMatch(MatchReason.SharesTopics.class::isInstance);
    }

    private NativeDetails place() {
        RegionChooser chooser = told().widget().regionChooser();
        NativeDetails place = told().place().isPresent()
                ? voice().fold(text(OTHER_PLACE), chooser)
                : voice().fold(text(OWN_PLACE), new Stack(voice().paragraph(text(WHO_COUNTRY)), chooser));
        place.addClassName("onedoor-screen-only");
        return place;
    }
}
