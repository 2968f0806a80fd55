package org.onedoor.widgets.navigator;

import java.util.List;
import org.onedoor.directory.Match;
import org.onedoor.directory.Need;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;

/** Which of the services that a person may use are shown to this one. */
record FittingServices(Need need) {

    private static final int OLDEST_CHILD = 12;
    private static final int FEW_TOPICS = 3;

    /**
     * Without those about something else, while there are others; to a child only those that are made for children. To whoever has told
     * no topic, what is for few of them is about something else.
     */
    List<Match> of(List<Match> services) {
        List<Match> mine =
                services.stream().filter(match -> isMine(match.service())).toList();
        List<Match> aboutThis =
                mine.stream().filter(match -> isAboutThis(match.service())).toList();
        return aboutThis.isEmpty() ? mine : aboutThis;
    }

    /** Whether a child asks for their own sake. */
    boolean forChild() {
        AgeRange ages = need.ages();
        return need.audience() == Audience.SELF && ages != null && ages.to() != null && ages.to() <= OLDEST_CHILD;
    }

    private boolean isMine(Service service) {
        return !forChild() || !service.eligibility().ages().equals(AgeRange.ALL);
    }

    private boolean isAboutThis(Service service) {
        if (service.topics().isEmpty()) {
            return true;
        }
        return need.topics().isEmpty()
                ? service.topics().size() > FEW_TOPICS
                : service.topics().stream().anyMatch(need.topics()::contains);
    }
}
