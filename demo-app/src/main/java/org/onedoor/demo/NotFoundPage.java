package org.onedoor.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinRequest;
import org.onedoor.vocabulary.Language;

/** What is shown at an address that leads nowhere. */
public final class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private Language language = Language.FI;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        language = PageLanguage.of(VaadinRequest.getCurrent());
        add(new PlainMessage(PageText.NOT_FOUND, PageText.NOT_FOUND_MORE, language));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return PageText.NOT_FOUND.in(language);
    }
}
