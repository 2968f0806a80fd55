package org.onedoor.widgets.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onedoor.directory.Match;
import org.onedoor.directory.hours.OpenState.Status;
import org.onedoor.directory.model.Channel;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.widgets.contact.OneContact;

/**
 * Whom to contact now.
 *
 * @param first whom the page's one button calls or opens
 * @param beside a few others that stand under it when there is a sign of danger
 * @param rest what was named and stands elsewhere
 */
record ContactNow(Match first, List<Match> beside, List<Match> rest) {

    private static final int BESIDE = 2;
    private static final Predicate<Match> OPEN = match -> match.open().status() == Status.OPEN;
    private static final Predicate<Match> NOT_CLOSED = match -> match.open().status() != Status.CLOSED;
    private static final Predicate<Match> ANSWERED =
            match -> match.channel().kind().answered();
    private static final Predicate<Match> FOR_SOME_AGES =
            match -> !match.service().eligibility().ages().equals(AgeRange.ALL);

    /** Empty only where nothing that fits can be called or opened. */
    static Optional<ContactNow> of(ToldResult told) {
        List<Match> all = told.calm() ? calm(told) : careful(told);
        return first(told, all).map(first -> {
            List<Match> others =
                    all.stream().filter(match -> !match.equals(first)).toList();
            List<Match> beside = told.calm() ? List.of() : beside(first, named(told, spoken(told, others)));
            return new ContactNow(
                    first,
                    beside,
                    others.stream().filter(match -> !beside.contains(match)).toList());
        });
    }

    /** What was named for this stands alone, if there is any of it left. */
    private static List<Match> named(ToldResult told, List<Match> all) {
        List<String> ids = told.result().contacts();
        List<Match> named =
                all.stream().filter(match -> ids.contains(match.service().id())).toList();
        return named.isEmpty() ? all : named;
    }

    /** A line in another language is better than none, but not beside others. */
    private static List<Match> spoken(ToldResult told, List<Match> all) {
        String language = told.voice().language().tag();
        List<Match> spoken =
                all.stream().filter(match -> match.service().servesIn(language)).toList();
        return spoken.isEmpty() ? all : spoken;
    }

    private static List<Match> calm(ToldResult told) {
        List<Match> named = tappable(told.contacts().stream());
        if (!named.isEmpty()) {
            return named;
        }
        List<Match> opened = tappable(told.result().actions().stream().flatMap(action -> told.opens(action).stream()));
        return opened.isEmpty() ? tappable(told.matches(told.result().step()).services().stream()) : opened;
    }

    /** Those for what was told, and after them the crisis contacts; where nothing is to be feared, who listens to anything. */
    private static List<Match> careful(ToldResult told) {
        boolean toTalk = !told.result().canTell() && !told.session().signOfDanger();
        return tappable(
                Stream.concat(told.contacts().stream(), toTalk ? talk(told) : told.widget().crisisContacts().stream()));
    }

    /** The line that is for most things, a place to write to, and then the others. */
    private static Stream<Match> talk(ToldResult told) {
        Stream<Match> line = told.widget().crisisContacts().stream()
                .filter(ContactNow::isCrisisLine)
                .max(Comparator.comparingInt(match -> match.service().topics().size()))
                .stream();
        List<Match> services = told.matches(told.result().step()).services();
        Stream<Match> written = services.stream()
                .filter(match ->
                        match.channel().kind().contact() && match.channel().kind() != Channel.Kind.PHONE);
        return Stream.of(line, written, services.stream()).flatMap(matches -> matches);
    }

    private static List<Match> tappable(Stream<Match> matches) {
        Map<String, Match> once = new LinkedHashMap<>();
        matches.filter(OneContact::canBe)
                .forEach(match -> once.putIfAbsent(match.service().id(), match));
        return List.copyOf(once.values());
    }

    /** A child's own line before others; otherwise, with a sign of danger, where a person answers now; 112 stands in the bar already. */
    private static Optional<Match> first(ToldResult told, List<Match> all) {
        List<Match> others = all.stream().filter(match -> !is112(match)).toList();
        List<Match> from = others.isEmpty() ? all : others;
        Stream<Predicate<Match>> wishes = told.forChild() ? childs(told) : Stream.of();
        wishes = Stream.concat(
                wishes,
                told.calm()
                        ? Stream.of(NOT_CLOSED, match -> true)
                        : Stream.of(OPEN.and(ANSWERED), NOT_CLOSED.and(ANSWERED), NOT_CLOSED, match -> true));
        return wishes.flatMap(wish -> from.stream().filter(wish)).findFirst();
    }

    /** In the child's own language also when it opens later, unless that may be too late. */
    private static Stream<Predicate<Match>> childs(ToldResult told) {
        String language = told.voice().language().tag();
        Predicate<Match> own = FOR_SOME_AGES.and(match -> match.service().servesIn(language));
        return told.calm() ? Stream.of(own, FOR_SOME_AGES.and(NOT_CLOSED)) : Stream.of(own.and(NOT_CLOSED));
    }

    /** The next ones, a crisis line among them. */
    private static List<Match> beside(Match first, List<Match> others) {
        List<Match> beside = new ArrayList<>(others.subList(0, Math.min(BESIDE, others.size())));
        if (!isCrisisLine(first) && beside.stream().noneMatch(ContactNow::isCrisisLine)) {
            others.stream().filter(ContactNow::isCrisisLine).findFirst().ifPresent(line -> {
                beside.removeLast();
                beside.addFirst(line);
            });
        }
        return List.copyOf(beside);
    }

    private static boolean isCrisisLine(Match match) {
        return match.service().crisis()
                && !match.service().emergency()
                && match.channel().kind() == Channel.Kind.PHONE;
    }

    /** The emergency number itself; a service that is reached by way of it has a name and a purpose of its own. */
    private static boolean is112(Match match) {
        return match.service().emergency() && match.channel().emergencyNumber();
    }
}
