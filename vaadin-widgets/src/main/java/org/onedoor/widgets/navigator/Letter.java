package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NON_URGENT;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.NOT_BY_YOURSELF;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.URGENT;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Urgency;
import org.onedoor.widgets.kit.CareCard;
import org.onedoor.widgets.kit.Heading;

/** A result as a letter that fits a phone: the verdict, one thing to do, two services, and the rest behind folds. */
final class Letter extends ResultPage {

    private final WhoCanHelp who;

    Letter(ToldResult told) {
        super(told, told.result().stepText().title());
        addClassName("onedoor-letter");
        Optional<ContactNow> contact = ContactNow.of(told);
        who = new WhoCanHelp(told, contact);
        Paragraph meaning = voice().paragraph(told.result().stepText().text());
        add(verdict(contact), meaning, who);
        if (told.offers()) {
            add(new MoreExact(told));
        }
        add(checkAgain());
        add(new MoreHere(told, contact));
        add(new OnPaper(told), new SmallPrint(told));
    }

    @Override
    Heading services() {
        return who.heading();
    }

    private CareCard verdict(Optional<ContactNow> contact) {
        boolean calm = told().calm();
        CareCard verdict = new CareCard(calm ? Urgency.NON_URGENT : Urgency.URGENT, title());
        verdict.add(CareCard.howSoon(voice(), howSoon()));
        Paragraph now = voice().paragraph(told().result().stepText().now());
        now.addClassName("onedoor-first-thing");
        verdict.add(now);
        contact.ifPresent(found -> verdict.add(new CallNow(told(), found)));
        return verdict;
    }

    private LocalizedText howSoon() {
        if (told().calm()) {
            return text(NON_URGENT);
        }
        return text(told().result().step().urgency() == Urgency.URGENT ? URGENT : NOT_BY_YOURSELF);
    }
}
