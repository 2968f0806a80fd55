package org.onedoor.demo;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;

/** Gives every page its language, its crisis bar, and plain words for when something breaks. */
public final class DoorService implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(new IndexPage());
        event.addDependencyFilter(new PageStyle());
        event.getSource().setSystemMessagesProvider(DoorService::messages);
        event.getSource().addUIInitListener(init -> speak(init.getUI(), PageLanguage.of(VaadinRequest.getCurrent())));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new PlainErrors()));
    }

    /** Sets the language of what Vaadin itself may have to say on a page. */
    static void speak(UI ui, Language language) {
        ui.setLocale(language.locale());
        ui.getReconnectDialogConfiguration().setDialogText(PageText.GONE.in(language));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(PageText.GAVE_UP.in(language));
        ui.getReconnectDialogConfiguration().setReconnectAttempts(120);
    }

    private static Language spokenBy(@Nullable UI ui, SystemMessagesInfo info) {
        if (info.getRequest() != null) {
            return PageLanguage.of(info.getRequest());
        }
        Locale locale = ui == null ? info.getLocale() : ui.getLocale();
        return Language.find(locale.toLanguageTag()).orElse(Language.FI);
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        Language language = spokenBy(UI.getCurrent(), info);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(PageText.EXPIRED.in(language));
        messages.setSessionExpiredMessage(PageText.EXPIRED_MORE.in(language));
        messages.setInternalErrorCaption(PageText.FAILED.in(language));
        messages.setInternalErrorMessage(PageText.FAILED_MORE.in(language));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(PageText.COOKIES.in(language));
        messages.setCookiesDisabledMessage(PageText.COOKIES_MORE.in(language));
        return messages;
    }
}
