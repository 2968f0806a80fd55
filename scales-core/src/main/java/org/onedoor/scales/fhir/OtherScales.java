package org.onedoor.scales.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.scales.ScaleItem;

/**
 * What is left of a response when the items of one scale are taken out, as far as other scales know it: a critical answer is told
 * whatever scale is asked for, and what belongs to a longer scale is not the shorter one.
 */
final class OtherScales {
    private final Intake intake;
    private final ScaleCatalogue catalogue;
    private final @Nullable String named;

    OtherScales(Intake intake, ScaleCatalogue catalogue, @Nullable String named) {
        this.intake = intake;
        this.catalogue = catalogue;
        this.named = named;
    }

    /**
     * Tells what is left.
     *
     * @param left answered items that are not of this scale
     * @param links the links of the response as another scale reads them
     */
    void tell(List<Entry> left, Function<Scale, Links> links, String path) {
        if (left.isEmpty()) {
            return;
        }
        List<Longer> longer = new ArrayList<>();
        for (Scale other : catalogue.scales()) {
            boolean extended = extendedBy(intake.scale(), other);
            boolean critical = !other.definition().critical().isEmpty();
            if (!other.id().equals(intake.scale().id()) && (extended || critical)) {
                long scored = tell(
                        left, other, links.apply(other), extended || other.id().equals(named));
                longer.add(new Longer(other, extended ? scored : 0));
            }
        }
        longer.stream()
                .filter(one -> one.items() > 0)
                .max(Comparator.comparing(Longer::items)
                        .thenComparing(one -> -one.scale().items().size()))
                .ifPresent(one -> intake.refuse(
                        path,
                        "the answers are those of " + one.scale().id() + ", of which "
                                + intake.scale().id() + " is a part: read them as "
                                + one.scale().id()));
    }

    private record Longer(Scale scale, long items) {}

    private long tell(List<Entry> left, Scale other, Links links, boolean anyName) {
        long scored = 0;
        Codes codes = new Codes(other.definition(), "");
        for (Entry entry : left) {
            Optional<ScaleItem> item = ResponseAnswers.worded(other, entry)
                    .or(() -> links.item(entry.link()).filter(one -> anyName || links.saysScale(entry.link())));
            if (item.isPresent()) {
                scored += item.get().scored() ? 1 : 0;
                if (isCritical(entry, other, item.get(), codes)) {
                    intake.alsoCritical(other.id() + "/" + item.get().id());
                }
            }
        }
        return scored;
    }

    private static boolean isCritical(Entry entry, Scale other, ScaleItem item, Codes codes) {
        AnswerReader reader = new AnswerReader(item, codes, other.id(), null, null);
        return entry.answers().stream()
                .flatMap(answer -> reader.read(answer.take("value")).possible().stream())
                .anyMatch(value ->
                        other.score(Map.of(item.id(), value)).critical().contains(item.id()));
    }

    /** Whether all scored items of a scale are among those of a longer one. */
    static boolean extendedBy(Scale part, Scale whole) {
        return whole.items().stream().filter(ScaleItem::scored).count()
                        > part.items().stream().filter(ScaleItem::scored).count()
                && part.items().stream()
                        .filter(ScaleItem::scored)
                        .allMatch(item -> whole.items().stream().anyMatch(other -> same(item, other)));
    }

    private static boolean same(ScaleItem item, ScaleItem other) {
        Set<String> letters = ScaleMatch.letters(item.text());
        return (item.loinc() != null && Objects.equals(item.loinc(), other.loinc()))
                || ScaleMatch.letters(other.text()).stream().anyMatch(letters::contains);
    }
}
