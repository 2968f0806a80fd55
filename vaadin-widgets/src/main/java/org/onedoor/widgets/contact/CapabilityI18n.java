package org.onedoor.widgets.contact;

import org.onedoor.widgets.kit.WidgetI18n;

/**
 * The words of a widget that shows where help is now: its own, those of the crisis bar, and those on contacts.
 *
 * @param <T> the texts of the widget
 */
public abstract class CapabilityI18n<T extends Enum<T>> extends WidgetI18n<T> {

    private final CrisisI18n crisis;
    private final ServiceI18n services;

    protected CapabilityI18n(Class<T> texts) {
        this(texts, new CrisisI18n(), new ServiceI18n());
    }

    /** Shares the words about help with a widget that this one is made of, so that a host says them once. */
    protected CapabilityI18n(Class<T> texts, CapabilityI18n<?> part) {
        this(texts, part.crisis(), part.services());
    }

    private CapabilityI18n(Class<T> texts, CrisisI18n crisis, ServiceI18n services) {
        super(texts);
        this.crisis = crisis;
        this.services = services;
    }

    /** The words where help is now. */
    public CrisisI18n crisis() {
        return crisis;
    }

    /** The words on contacts and on the cards of services. */
    public ServiceI18n services() {
        return services;
    }
}
