package org.onedoor.widgets.navigator;

import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CANNOT_TELL;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CANNOT_TELL_NOW;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.CANNOT_TELL_WHY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.KNOWN;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.KNOWN_NOTHING;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.SHORTEST_WAY;
import static org.onedoor.widgets.navigator.NavigatorI18n.Text.SHORTEST_WAY_NOTE;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.onedoor.navigator.Completeness;
import org.onedoor.vocabulary.Urgency;
import org.onedoor.widgets.kit.CareCard;
import org.onedoor.widgets.kit.Heading;

/** What is told when too little is known: whom to call or write to all the same, the shortest way on, and what is known. */
final class CannotTell extends ResultPage {

    private final WhoCanHelp who;

    CannotTell(ToldResult told) {
        super(told, told.text(CANNOT_TELL));
        addClassName("onedoor-cannot-tell");
        Optional<ContactNow> contact = ContactNow.of(told);
        who = new WhoCanHelp(told, contact);
        add(opening(contact), shortestWay(), known(), who, checkAgain());
        add(new MoreHere(told, contact));
        add(new OnPaper(told), new SmallPrint(told));
    }

    @Override
    Heading services() {
        return who.heading();
    }

    private CareCard opening(Optional<ContactNow> contact) {
        Completeness told = told().result().completeness();
        Paragraph now = voice().paragraph(text(CANNOT_TELL_NOW));
        now.addClassName("onedoor-first-thing");
        CareCard opening = new CareCard(
                Urgency.NON_URGENT,
                title(),
                voice().paragraph(text(CANNOT_TELL_WHY), told.answered(), told.asked()),
                now);
        contact.ifPresent(found -> opening.add(new CallNow(told(), found)));
        return opening;
    }

    private ResultPart shortestWay() {
        ResultPart way = new ResultPart(told(), SHORTEST_WAY);
        OpenQuestions open = OpenQuestions.all(told());
        way.add(voice().paragraph(text(SHORTEST_WAY_NOTE)), open);
        way.addClassName("onedoor-screen-only");
        way.setVisible(!open.isEmpty());
        return way;
    }

    private ResultPart known() {
        ResultPart known = new ResultPart(told(), KNOWN);
        Reasons reasons = new Reasons(told());
        known.add(reasons.isEmpty() ? voice().paragraph(text(KNOWN_NOTHING)) : reasons);
        known.addClassName("onedoor-screen-only");
        return known;
    }
}
