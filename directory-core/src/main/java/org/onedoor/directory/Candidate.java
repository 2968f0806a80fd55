package org.onedoor.directory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.model.Service;

/**
 * A service judged by every hard constraint.
 *
 * @param failed a bit for each constraint that the service does not meet; 0 when it is eligible
 * @param reasons why it fits, from the constraints that it meets
 * @param miss why it does not, from the last constraint that it does not meet
 * @param shared ids of the topics that service and need share, in alphabetical order
 */
record Candidate(
        Service service,
        int failed,
        List<MatchReason> reasons,
        @Nullable MissReason miss,
        List<String> shared) {

    static Candidate judge(Service service, LocalNeed visitor) {
        int failed = 0;
        List<MatchReason> reasons = new ArrayList<>();
        MissReason miss = null;
        for (HardConstraint constraint : HardConstraint.values()) {
            Ruling verdict = constraint.judge(service, visitor);
            if (!verdict.passed()) {
                failed |= constraint.bit();
                miss = verdict.miss();
            } else if (verdict.reason() != null) {
                reasons.add(verdict.reason());
            }
        }
        return new Candidate(service, failed, reasons, miss, shared(service, visitor.need()));
    }

    /** The same service judged for a need that differs in its topics only. */
    Candidate about(Need need) {
        return new Candidate(service, failed, reasons, miss, shared(service, need));
    }

    private static List<String> shared(Service service, Need need) {
        if (need.topics().isEmpty() || service.topics().isEmpty()) {
            return List.of();
        }
        return need.topics().stream().filter(service.topics()::contains).toList();
    }

    boolean eligible() {
        return failed == 0;
    }

    boolean failsOnly(HardConstraint constraint) {
        return failed == constraint.bit();
    }

    /** Whether it fails no other constraints than these, given as their bits. */
    boolean failsAtMost(int constraints) {
        return (failed & ~constraints) == 0;
    }

    /** Whether the service names its topics, the need does too, and they have nothing in common. */
    boolean aboutSomethingElse(Need need) {
        return !service.topics().isEmpty() && !need.topics().isEmpty() && shared.isEmpty();
    }
}
