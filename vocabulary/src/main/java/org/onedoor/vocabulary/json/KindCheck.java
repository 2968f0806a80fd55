package org.onedoor.vocabulary.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.Node.Member;
import org.onedoor.vocabulary.json.Node.NullNode;
import org.onedoor.vocabulary.json.Node.ObjectNode;
import org.onedoor.vocabulary.json.SealedShape.Kind;

/** Finds the record of a sealed interface that an object is to become, and reports the properties that do not go together. */
final class KindCheck {
    private final Findings findings;
    private final SealedShape root;
    private final ObjectNode object;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<Kind> path = new ArrayList<>();

    KindCheck(Findings findings, SealedShape root, ObjectNode object) {
        this.findings = findings;
        this.root = root;
        this.object = object;
        object.members().forEach((name, member) -> {
            if (!(member.value() instanceof NullNode)) {
                names.add(name);
            }
        });
    }

    /** The record that the object is to become, or null and a problem. */
    @Nullable
    Class<?> record() {
        SealedShape level = root;
        while (true) {
            List<Kind> told = level.told(names);
            if (told.size() != 1) {
                refuse(level, told);
                return null;
            }
            Class<?> type = told.getFirst().type();
            path.add(told.getFirst());
            if (type.isRecord()) {
                return type;
            }
            level = SealedShape.of(type);
        }
    }

    /** The object without what goes only with another kind, which is reported. */
    ObjectNode own() {
        SequencedMap<String, Member> own = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            if (!elsewhere(name, path.getLast().properties())) {
                own.put(name, member);
            } else if (names.contains(name)) {
                findings.add(member.value(), onlyWith(name));
            }
        });
        return new ObjectNode(object.place(), object.offset(), own);
    }

    private boolean elsewhere(String name, Set<String> here) {
        return root.properties().contains(name) && !here.contains(name);
    }

    private void refuse(SealedShape level, List<Kind> told) {
        String subject = path.isEmpty() ? withArticle(words(root.type())) + " " : "";
        boolean meant = misspelt(level) | misplaced(level);
        if (told.size() > 1) {
            findings.add(object, subject + "has only one of " + String.join(", ", found(told)));
        } else if (!meant) {
            findings.add(object, subject + "needs " + wanted(level));
        }
    }

    private List<String> found(List<Kind> told) {
        return told.stream()
                .map(kind -> kind.marks().stream()
                        .filter(names::contains)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** Reports what no kind has, and tells whether a mark was probably meant. */
    private boolean misspelt(SealedShape level) {
        Collection<String> absent = new ArrayList<>(level.properties());
        absent.removeAll(object.members().keySet());
        boolean meant = false;
        for (String name : object.members().keySet()) {
            if (!root.properties().contains(name)) {
                Optional<String> closest = Spelling.closest(name, absent);
                findings.unknown(object, name, closest);
                meant |= closest.isPresent()
                        && !level.told(Set.of(closest.get())).isEmpty();
            }
        }
        return meant;
    }

    /** Reports what goes only with a kind that the object is not, and tells whether there was anything. */
    private boolean misplaced(SealedShape level) {
        List<String> misplaced = names.stream()
                .filter(name -> elsewhere(name, level.properties()))
                .toList();
        for (String name : misplaced) {
            String subject = withArticle(String.join(" and ", path.getLast().marks()));
            findings.add(
                    object.members().get(name).value(), onlyWith(name) + "; " + subject + " needs " + wanted(level));
        }
        return !misplaced.isEmpty();
    }

    private String onlyWith(String name) {
        List<String> kinds = kindsWith(name).stream()
                .map(kind -> withArticle(String.join(" and ", kind.marks())))
                .toList();
        return "goes only with " + series(kinds, " or ");
    }

    /** The kinds that have a property, where they part from the kind that the object is. */
    private List<Kind> kindsWith(String name) {
        SealedShape level = root;
        for (Kind kind : path) {
            if (!kind.properties().contains(name)) {
                break;
            }
            level = SealedShape.of(kind.type());
        }
        return level.kinds().stream()
                .filter(kind -> kind.properties().contains(name))
                .toList();
    }

    private static String wanted(SealedShape level) {
        List<String> marks = level.kinds().stream()
                .map(kind -> String.join(" and ", kind.marks()))
                .toList();
        if (level.kinds().stream().anyMatch(kind -> kind.marks().size() > 1)) {
            return series(marks, ", or ");
        }
        return marks.size() > 2 ? "one of " + series(marks, " and ") : series(marks, " or ");
    }

    private static String series(List<String> words, String last) {
        String first = String.join(", ", words.subList(0, words.size() - 1));
        return first.isEmpty() ? words.getLast() : first + last + words.getLast();
    }

    private static String words(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    private static String withArticle(String words) {
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }
}
