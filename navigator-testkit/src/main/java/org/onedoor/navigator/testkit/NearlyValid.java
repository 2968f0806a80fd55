package org.onedoor.navigator.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * A document that would be a valid navigator but for one mistake.
 *
 * @param document JSON, or nearly so
 * @param mistake what the mistake is, in words
 * @param pointer JSON pointer of the place where it has to be reported; other places may be reported as well
 */
public record NearlyValid(String document, String mistake, String pointer) {

    /** Makes one of the mistakes that can be made, each kind of which is as likely as any other. */
    static NearlyValid of(Sketch sketch, int kind, int place) {
        NavigatorDefinition sound = sketch.definition();
        List<List<Mistake>> kinds = Stream.of(
                        new ShapeMistakes(sound).kinds(),
                        new PartMistakes(sound).kinds(),
                        new ConditionMistakes(sound).kinds())
                .flatMap(mistakes -> mistakes)
                .filter(mistakes -> !mistakes.isEmpty())
                .toList();
        List<Mistake> places = kinds.get(kind % kinds.size());
        Mistake mistake = places.get(place % places.size());
        return new NearlyValid(mistake.make().apply(StrictJson.write(sound)), mistake.words(), mistake.pointer());
    }
}
