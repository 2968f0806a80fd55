package org.onedoor.workbench.paper;

import java.util.List;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Item;

/**
 * Which conditions are never unknown once all questions have been asked, so that a paper needs one claim for them instead of
 * two. It may miss some, and is then only longer.
 */
final class Certainty {
    private final Claims claims;

    Certainty(Claims claims) {
        this.claims = claims;
    }

    boolean of(Condition condition) {
        if (condition.all() != null) {
            return ofParts(condition.all(), false);
        }
        if (condition.any() != null) {
            return ofParts(condition.any(), true);
        }
        if (condition.not() != null) {
            return of(condition.not());
        }
        if (condition.finding() != null) {
            return of(claims.finding(condition.finding()));
        }
        return condition.answered() != null && isKnownToBeAsked(claims.number(condition.answered()));
    }

    /** Whether it is always certain if the question concerns the person. */
    boolean isKnownToBeAsked(int question) {
        Item item = claims.item(question);
        return item.enableWhen() == null || item.danger() || of(item.enableWhen());
    }

    private boolean ofParts(List<Condition> parts, boolean any) {
        return parts.stream().allMatch(part -> of(part) || isGuarded(part, parts, any));
    }

    /** A comparison beside a part that decides when there is no answer to compare. */
    private boolean isGuarded(Condition part, List<Condition> beside, boolean any) {
        if (part.item() == null) {
            return false;
        }
        Condition answered = Condition.answered(part.item());
        return beside.contains(any ? Condition.not(answered) : answered) && of(answered);
    }
}
