package org.onedoor.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The main sources of the repository, as they are written.
 *
 * <p>Sources are read rather than classes, because some modules are not on the path of these tests. A type is known by an
 * import that the code uses; one that only a comment uses points a reader elsewhere and is no bond.
 *
 * @param files of every module
 */
record House(List<Source> files) {
    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

    /**
     * A file.
     *
     * @param module the folder of its module
     * @param name of the type
     * @param packageName of the type
     * @param imports that its code uses
     * @param text all of it
     */
    record Source(String module, String name, String packageName, List<String> imports, String text) {
        static Source read(String module, Path file) throws IOException {
            String text = Files.readString(file);
            Matcher named = PACKAGE.matcher(text);
            String code = COMMENT.matcher(text).replaceAll("");
            List<String> imports = IMPORT.matcher(text)
                    .results()
                    .map(found -> found.group(1))
                    .filter(imported -> isUsed(imported.substring(imported.lastIndexOf('.') + 1), code))
                    .toList();
            return new Source(
                    module,
                    file.getFileName().toString().replace(".java", ""),
                    named.find() ? named.group(1) : "",
                    imports,
                    text);
        }

        private static boolean isUsed(String name, String code) {
            return name.isEmpty()
                    || Pattern.compile("(?<![.\\w])" + name + "\\b")
                            .matcher(code)
                            .find();
        }

        boolean isType() {
            return !name.endsWith("-info");
        }

        boolean isPublic() {
            return Pattern.compile("^public ", Pattern.MULTILINE).matcher(text).find();
        }

        int lines() {
            return (int) text.lines().count();
        }
    }

    static House read() throws IOException {
        List<Source> files = new ArrayList<>();
        Matcher module = MODULE.matcher(Files.readString(ROOT.resolve("pom.xml")));
        while (module.find()) {
            Path sources = ROOT.resolve(module.group(1)).resolve("src/main/java");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> found = Files.walk(sources)) {
                    for (Path file : found.filter(each -> each.toString().endsWith(".java"))
                            .sorted()
                            .toList()) {
                        files.add(Source.read(module.group(1), file));
                    }
                }
            }
        }
        return new House(List.copyOf(files));
    }

    Stream<Source> types() {
        return files.stream().filter(Source::isType);
    }

    /** Files by what they have in common. */
    Map<String, List<Source>> by(Function<Source, String> what) {
        return types().collect(Collectors.groupingBy(what, TreeMap::new, Collectors.toList()));
    }

    /** The packages of the house that a package knows. */
    Map<String, TreeSet<String>> knownPackages() {
        Map<String, List<Source>> packages = by(Source::packageName);
        Map<String, TreeSet<String>> known = new TreeMap<>();
        packages.forEach((name, sources) -> {
            TreeSet<String> others = sources.stream()
                    .flatMap(source -> source.imports().stream())
                    .map(imported -> packageOf(imported, packages))
                    .filter(other -> !other.isEmpty() && !other.equals(name))
                    .collect(Collectors.toCollection(TreeSet::new));
            known.put(name, others);
        });
        return known;
    }

    private static String packageOf(String imported, Map<String, List<Source>> packages) {
        String name = imported;
        while (!name.isEmpty() && !packages.containsKey(name)) {
            name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        }
        return name;
    }

    /** The modules of the house that a module knows. */
    Map<String, TreeSet<String>> knownModules() {
        Map<String, String> home = types().collect(Collectors.toMap(Source::packageName, Source::module, (a, b) -> a));
        Map<String, TreeSet<String>> known = new TreeMap<>();
        knownPackages().forEach((name, others) -> {
            TreeSet<String> modules = known.computeIfAbsent(home.get(name), any -> new TreeSet<>());
            others.stream()
                    .map(home::get)
                    .filter(other -> !other.equals(home.get(name)))
                    .forEach(modules::add);
        });
        return known;
    }
}
