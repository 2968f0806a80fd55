package org.onedoor.demo;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinRequest;
import org.onedoor.vocabulary.Language;

/** What is shown when a page cannot be opened because of a fault of ours. */
public final class BrokenPage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    private Language language = Language.FI;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        PlainErrors.log(parameter.getException());
        language = PageLanguage.of(VaadinRequest.getCurrent());
        add(new PlainMessage(PageText.FAILED, PageText.FAILED_MORE, language));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return PageText.FAILED.in(language);
    }
}
