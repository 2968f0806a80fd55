package org.onedoor.demo;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.json.Problem;

/**
 * Says to professionals why the content is not what somebody saved last. The places are those in the pack: where it lies on this machine
 * is nobody's business.
 */
final class PackStays extends Section {
    private static final long serialVersionUID = 1L;

    /** As many as are read; the log has them all. */
    private static final int MOST = 10;

    PackStays(List<Problem> problems, Language language) {
        addClassName("door-pack-stays");
        getElement().setAttribute("role", "status");
        Paragraph heading = new Paragraph(PageText.PACK_STAYS.in(language));
        heading.addClassName("onedoor-strong");
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("lang", Language.EN.tag()); // authors are told in English
        problems.stream().limit(MOST).forEach(problem -> list.add(new ListItem(told(problem))));
        add(heading, new Paragraph(PageText.PACK_STAYS_MORE.in(language)), list);
    }

    private static String told(Problem problem) {
        String file = problem.file().substring(problem.file().lastIndexOf('/') + 1);
        return new Problem(file, problem.line(), problem.column(), problem.pointer(), problem.message()).toString();
    }
}
