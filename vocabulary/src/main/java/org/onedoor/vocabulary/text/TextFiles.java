package org.onedoor.vocabulary.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/** The files of one name in every language: those of a module, and what others change in them. */
final class TextFiles {
    // A folder in META-INF belongs to no package, so that a module lets others read what is in it.
    private static final String FOLDER = "META-INF/onedoor/texts/";
    private static final String OWN_FOLDER = "META-INF/onedoor/own-texts/";
    private static final String EASY = ".simple";
    private static final Pattern BLANK = Pattern.compile("\\{[0-9]}");

    /** Words, the file they stand in, and the blanks that must be left in them. */
    private record Said(String words, String file) {
        Set<String> blanks() {
            return BLANK.matcher(words)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private final Function<String, @Nullable InputStream> module;
    private final @Nullable ClassLoader around;
    private final String name;
    private final Map<Language, Map<String, Said>> said = new EnumMap<>(Language.class);
    private final Map<String, Set<String>> blanks = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** The files in the module of a class, and those that the class path around it has. */
    static TextFiles of(Class<?> owner, String name) {
        return new TextFiles(path -> owner.getResourceAsStream("/" + path), owner.getClassLoader(), name);
    }

    /** The files of the module alone, as nobody changed them. */
    static TextFiles unchanged(Class<?> owner, String name) {
        return new TextFiles(path -> owner.getResourceAsStream("/" + path), null, name);
    }

    /** The files that a class path has, whatever module they belong to. */
    static TextFiles on(ClassLoader path, String name) {
        return new TextFiles(path::getResourceAsStream, path, name);
    }

    TextFiles(Function<String, @Nullable InputStream> module, @Nullable ClassLoader around, String name) {
        this.module = module;
        this.around = around;
        this.name = name;
    }

    /** Every text, by keys that the files choose. */
    Map<String, LocalizedText> read() {
        readFiles();
        Set<String> keys = new TreeSet<>();
        said.values().forEach(words -> words.keySet().forEach(key -> keys.add(ordinary(key))));
        return texts(keys);
    }

    /** The texts of these keys and no others. */
    Map<String, LocalizedText> read(Set<String> keys) {
        readFiles();
        said.values()
                .forEach(words -> words.forEach((key, text) -> {
                    if (!keys.contains(ordinary(key))) {
                        problem(text.file(), key, "is no text of " + name);
                    }
                }));
        return texts(keys);
    }

    /**
     * The mistakes in these files.
     *
     * @param more whether texts may be added that the module does not have
     */
    List<Problem> mistakes(boolean more) {
        try {
            if (more) {
                read();
            } else {
                read(original(Language.FI).keySet().stream()
                        .map(TextFiles::ordinary)
                        .collect(Collectors.toSet()));
            }
            return List.of();
        } catch (InvalidContentException invalid) {
            return invalid.problems();
        }
    }

    private static String ordinary(String key) {
        return key.endsWith(EASY) ? key.substring(0, key.length() - EASY.length()) : key;
    }

    private void readFiles() {
        for (Language language : Language.values()) {
            Map<String, Said> words = new TreeMap<>(original(language));
            if (language == Language.FI) {
                words.forEach((key, text) -> blanks.put(key, text.blanks()));
            }
            words.putAll(changes(language));
            said.put(language, words);
        }
    }

    private String path(Language language) {
        return name + "_" + language.tag() + ".properties";
    }

    private Map<String, Said> original(Language language) {
        String file = FOLDER + path(language);
        try (InputStream in = module.apply(file)) {
            return words(TextFile.read(file, Objects.requireNonNull(in, file), problems::add));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private Map<String, Said> changes(Language language) {
        Map<String, Said> changes = new TreeMap<>();
        for (URL file : changingFiles(language)) {
            words(read(file)).forEach((key, text) -> {
                Said other = changes.putIfAbsent(key, text);
                if (other != null) {
                    // The order of a class path is nothing to decide by what people read.
                    problem(text.file(), key, "is changed in " + other.file() + " too");
                }
            });
        }
        return changes;
    }

    private List<URL> changingFiles(Language language) {
        if (around == null) {
            return List.of();
        }
        try {
            return Collections.list(around.getResources(OWN_FOLDER + path(language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TextFile read(URL file) {
        try (InputStream in = file.openStream()) {
            return TextFile.read(file.toString(), in, problems::add);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static Map<String, Said> words(TextFile file) {
        Map<String, Said> words = new TreeMap<>();
        file.words().forEach((key, text) -> words.put(key, new Said(text, file.file())));
        return words;
    }

    private Map<String, LocalizedText> texts(Set<String> keys) {
        for (String key : keys) {
            for (Language language : Language.values()) {
                check(key, language);
            }
        }
        InvalidContentException.throwIfAny(problems);
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        keys.forEach(key -> texts.put(key, text(key)));
        return texts;
    }

    private void check(String key, Language language) {
        Said text = find(key, language);
        if (text == null) {
            problem(FOLDER + path(language), key, "is missing");
            return;
        }
        // What nobody but the house around knows of has no original; its Finnish text stands in for one.
        Said finnish = find(key, Language.FI);
        Set<String> left = blanks.getOrDefault(key, finnish == null ? text.blanks() : finnish.blanks());
        if (!text.blanks().equals(left)) {
            problem(text.file(), key, "must leave the blanks " + left + " and leaves " + text.blanks());
        }
        checkWords(key, text);
        Said easy = find(key + EASY, language);
        if (easy != null) {
            if (!left.containsAll(easy.blanks())) {
                problem(easy.file(), key + EASY, "may leave the blanks " + left + " and leaves " + easy.blanks());
            }
            checkWords(key + EASY, easy);
        }
    }

    private void checkWords(String key, Said text) {
        if (text.words().isBlank()) {
            problem(text.file(), key, "has no words");
        }
    }

    private LocalizedText text(String key) {
        return new LocalizedText(
                words(key, Language.FI),
                words(key, Language.SV),
                words(key, Language.EN),
                easy(key, Language.FI),
                easy(key, Language.SV),
                easy(key, Language.EN));
    }

    private String words(String key, Language language) {
        return Objects.requireNonNull(find(key, language)).words();
    }

    private @Nullable String easy(String key, Language language) {
        Said easy = find(key + EASY, language);
        return easy == null ? null : easy.words();
    }

    private @Nullable Said find(String key, Language language) {
        return said.getOrDefault(language, Map.of()).get(key);
    }

    private void problem(String file, String key, String message) {
        problems.add(new Problem(file, 0, 0, key, message));
    }
}
