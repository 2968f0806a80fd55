package org.onedoor.scales.adaptive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** One person who is asked until the end, as one readable line. */
final class Walk {
    /** The answer of somebody who passes over an item. */
    static final int PASS = -1;

    private Walk() {}

    static AdaptiveSession to(AdaptiveScale scale, ToIntFunction<AdaptiveItem> answer) {
        AdaptiveSession session = scale.start();
        while (session.next().isPresent()) {
            AdaptiveItem next = session.next().get();
            int value = answer.applyAsInt(next);
            session = value == PASS ? session.passOver(next.id()) : session.answer(next.id(), value);
        }
        return session;
    }

    /** Such as {@code grey=2 tears=- ~ max-items ~ T 51.3 ± 4.0 ~ little ~ critical living}. */
    static String line(AdaptiveSession session) {
        AdaptiveResult result = session.result();
        List<String> parts = new ArrayList<>();
        parts.add(session.answers().stream()
                .map(answer -> answer.item() + "=" + (answer.value() == null ? "-" : answer.value()))
                .collect(Collectors.joining(" ")));
        parts.add(session.stop().map(StopReason::name).orElse("unfinished"));
        session.estimate()
                .ifPresent(estimate -> parts.add(
                        String.format(Locale.ROOT, "T %.1f ± %.1f", estimate.tScore(), estimate.tStandardError())));
        if (result.band() != null) {
            parts.add(result.band().id());
        }
        if (!result.critical().isEmpty()) {
            parts.add("critical " + String.join(" ", result.critical()));
        }
        if (!result.passedOver().isEmpty()) {
            parts.add("passed over " + String.join(" ", result.passedOver()));
        }
        return String.join(" ~ ", parts);
    }
}
