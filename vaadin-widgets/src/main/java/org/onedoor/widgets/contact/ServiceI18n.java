package org.onedoor.widgets.contact;

import java.util.Map;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.widgets.kit.WidgetI18n;

/** The words on the card of a service. */
public final class ServiceI18n extends WidgetI18n<ServiceI18n.Text> {

    /** What is said; the words are in {@code service_fi.properties} and its siblings. */
    public enum Text {
        /** {@code {0}} is a phone number. */
        CALL,
        /** Opens a chat. */
        CHAT,
        /** Opens an online service. */
        E_SERVICE,
        /** Opens a web page. */
        WEB_PAGE,
        /** Opens a form. */
        FORM,
        /** Before an address. */
        VISIT,
        /** For those who do not see the arrow. */
        NEW_TAB,
        /** Before the reasons. */
        FITS,
        /** Before the price. */
        COST,
        /** Before what will happen. */
        EXPECT,
        /** Before the languages of service. */
        LANGUAGES,
        /** When a professional must refer. */
        REFERRAL,
        /** When the person may make contact. */
        OWN_CONTACT,
        /** Before further channels. */
        OTHER_WAYS,
        /** Opens the details of one service. */
        MORE,
        /** The mark of an invented service. */
        DEMO,
        /** The mark of an unchecked service. */
        NOT_VERIFIED,
        /** When nothing is known of its hours. */
        HOURS_UNKNOWN,
        /** Where its hours are told; {@code {0}} is the host of its pages. */
        CHECK_HOURS,
        /** Where a time can be booked; {@code {0}} is the host of its pages. */
        BOOKING,
        /** Of a page, at which nobody is open or closed. */
        ALWAYS_THERE,
        /** When somebody last compared the number or the address with its source; {@code {0}} is a day. */
        CHECKED
    }

    private static final Map<Text, LocalizedText> DEFAULTS = read(Text.class, "service");

    /** The default words. */
    public ServiceI18n() {
        super(Text.class);
    }

    @Override
    protected Map<Text, LocalizedText> defaults() {
        return DEFAULTS;
    }
}
