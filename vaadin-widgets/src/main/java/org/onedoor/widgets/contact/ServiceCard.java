package org.onedoor.widgets.contact;

import static org.onedoor.widgets.contact.ServiceI18n.Text.COST;
import static org.onedoor.widgets.contact.ServiceI18n.Text.EXPECT;
import static org.onedoor.widgets.contact.ServiceI18n.Text.FITS;
import static org.onedoor.widgets.contact.ServiceI18n.Text.LANGUAGES;
import static org.onedoor.widgets.contact.ServiceI18n.Text.MORE;
import static org.onedoor.widgets.contact.ServiceI18n.Text.OTHER_WAYS;
import static org.onedoor.widgets.contact.ServiceI18n.Text.OWN_CONTACT;
import static org.onedoor.widgets.contact.ServiceI18n.Text.REFERRAL;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.Match;
import org.onedoor.directory.MatchReason;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Referral;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.Heading;
import org.onedoor.widgets.kit.Stack;
import org.onedoor.widgets.kit.Voice;

/** One service that can help: who it is, why it fits, whether it is open, and how to reach it. */
public final class ServiceCard extends Article {

    private final Voice voice;
    private final ServiceI18n i18n;

    public ServiceCard(Match match, Voice voice, ServiceI18n i18n, int level, ZonedDateTime now) {
        this.voice = voice;
        this.i18n = i18n;
        Service service = match.service();
        addClassNames("onedoor-card", "onedoor-service");
        Paragraph provider = voice.paragraph(match.organization().name());
        provider.addClassNames("onedoor-quiet", "onedoor-small");
        add(new Stack(voice.put(Heading.small(level), service.name()), provider).tight());
        add(voice.paragraph(service.description()));
        Marks.of(service, voice, i18n).ifPresent(this::add);
        add(new OpenSign(match, voice, i18n, now), reach(match.channel(), true));
        booking(match).ifPresent(this::add);
        add(fits(match));
        add(voice.foldLater(i18n.get(MORE), () -> details(service, match.channel())));
    }

    /** A place alone does not say how to come there: where nothing else can be called or opened, its provider's pages tell. */
    private Optional<Anchor> booking(Match match) {
        boolean onlyPlaces =
                match.service().channels().stream().allMatch(one -> one.kind() == Channel.Kind.SERVICE_LOCATION);
        return onlyPlaces && match.organization().web() != null
                ? Optional.of(ContactLink.home(match.organization(), voice, i18n, ServiceI18n.Text.BOOKING))
                : Optional.empty();
    }

    private Div fits(Match match) {
        Paragraph why = voice.paragraph(i18n.get(FITS));
        why.addClassNames("onedoor-quiet", "onedoor-small");
        UnorderedList reasons = new UnorderedList();
        reasons.addClassNames("onedoor-fits", "onedoor-small");
        match.reasons().stream()
                .filter(reason -> !saidElsewhere(reason))
                .forEach(reason -> reasons.add(new ListItem(reason.in(voice.language(), voice.easy()))));
        return new Stack(why, reasons).tight();
    }

    /** Hours and marks stand on the card already. */
    private static boolean saidElsewhere(MatchReason reason) {
        return reason instanceof MatchReason.Hours || reason instanceof MatchReason.NotVerified;
    }

    private Div reach(Channel channel, boolean first) {
        Div reach = new Div();
        reach.addClassName("onedoor-reach");
        ContactLink.of(channel, voice, i18n)
                .ifPresentOrElse(
                        link -> reach.add(looked(link, first)),
                        () -> reach.add(ContactLink.place(channel, voice, i18n)));
        return reach;
    }

    private static Anchor looked(Anchor link, boolean first) {
        if (first) {
            link.addClassName("onedoor-button");
        }
        return link;
    }

    private Div details(Service service, Channel first) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("onedoor-facts");
        fact(facts, i18n.get(EXPECT), service.expect());
        fact(facts, i18n.get(COST), service.cost());
        facts.add(new DescriptionList.Term(voice.say(i18n.get(LANGUAGES))), languages(service.languages()));
        Stack details = new Stack();
        if (service.eligibility().note() != null) {
            details.add(voice.paragraph(service.eligibility().note()));
        }
        details.add(voice.paragraph(
                i18n.get(service.referral() == Referral.PROFESSIONAL_REFERRAL ? REFERRAL : OWN_CONTACT)));
        details.add(facts);
        List<Channel> others = service.channels().stream()
                .filter(channel -> !channel.equals(first))
                .toList();
        if (!others.isEmpty()) {
            details.add(voice.paragraph(i18n.get(OTHER_WAYS)));
            others.forEach(other -> details.add(reach(other, false)));
        }
        return details;
    }

    private void fact(DescriptionList facts, LocalizedText name, @Nullable LocalizedText value) {
        if (value != null) {
            facts.add(new DescriptionList.Term(voice.say(name)), voice.put(new DescriptionList.Description(), value));
        }
    }

    private DescriptionList.Description languages(List<String> tags) {
        Locale locale = voice.language().locale();
        return new DescriptionList.Description(tags.stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(locale))
                .collect(Collectors.joining(", ")));
    }
}
