package org.onedoor.workbench.paper;

import java.util.List;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.Condition.All;
import org.onedoor.navigator.definition.Condition.Answered;
import org.onedoor.navigator.definition.Condition.Any;
import org.onedoor.navigator.definition.Condition.Not;
import org.onedoor.navigator.definition.Condition.OfFinding;
import org.onedoor.navigator.definition.Condition.OfItem;
import org.onedoor.navigator.definition.Condition.OfScore;
import org.onedoor.navigator.definition.Item;

/**
 * Which conditions are never unknown once all questions have been asked, so that a paper needs one statement for them instead of
 * two. It may miss some, and is then only longer.
 */
final class Certainty {
    private final Statements statements;

    Certainty(Statements statements) {
        this.statements = statements;
    }

    boolean of(Condition condition) {
        return switch (condition) {
            case All(List<Condition> all) -> ofParts(all, false);
            case Any(List<Condition> any) -> ofParts(any, true);
            case Not(Condition not) -> of(not);
            case OfFinding(String finding) -> of(statements.finding(finding));
            case Answered(String item) -> isKnownToBeAsked(statements.number(item));
            case OfItem comparison -> false;
            case OfScore comparison -> false;
        };
    }

    /** Whether it is always certain if the question concerns the person. */
    boolean isKnownToBeAsked(int question) {
        Item item = statements.item(question);
        return item.enableWhen() == null || item.danger() || of(item.enableWhen());
    }

    private boolean ofParts(List<Condition> parts, boolean any) {
        return parts.stream().allMatch(part -> of(part) || isGuarded(part, parts, any));
    }

    /** A comparison beside a part that decides when there is no answer to compare. */
    private boolean isGuarded(Condition part, List<Condition> beside, boolean any) {
        if (!(part instanceof OfItem comparison)) {
            return false;
        }
        Condition answered = Condition.answered(comparison.item());
        return beside.contains(any ? Condition.not(answered) : answered) && of(answered);
    }
}
