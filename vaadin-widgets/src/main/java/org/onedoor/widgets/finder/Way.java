package org.onedoor.widgets.finder;

import java.util.Set;
import org.onedoor.directory.model.Channel.Kind;
import org.onedoor.widgets.finder.ServiceFinderI18n.Text;

/** Ways to make contact as a service finder offers them. */
public enum Way {
    ANY(Text.CHANNEL_ANY, Set.of()),
    PHONE(Text.CHANNEL_PHONE, Set.of(Kind.PHONE)),
    CHAT(Text.CHANNEL_CHAT, Set.of(Kind.CHAT)),
    ONLINE(Text.CHANNEL_ONLINE, Set.of(Kind.E_SERVICE, Kind.WEB_PAGE)),
    VISIT(Text.CHANNEL_VISIT, Set.of(Kind.SERVICE_LOCATION));

    private final Text text;
    private final Set<Kind> kinds;

    Way(Text text, Set<Kind> kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    Text text() {
        return text;
    }

    Set<Kind> kinds() {
        return kinds;
    }
}
