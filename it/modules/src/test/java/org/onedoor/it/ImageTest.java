package org.onedoor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's snippets as a stranger's program: a module that requires {@code org.onedoor.content} and nothing else, run from the
 * packaged jars and as an image of jlink. Nothing names the national pack or a JSON library; both are found as services.
 */
class ImageTest {
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final List<String> IMPORTS = List.of(
            "java.time.*",
            "java.util.*",
            "org.onedoor.content.*",
            "org.onedoor.directory.*",
            "org.onedoor.scales.*",
            "org.onedoor.vocabulary.*");

    @TempDir
    static Path folder;

    private static Path program;
    private static String jars;
    private static Set<String> modules;

    @BeforeAll
    static void compileTheReadme() throws IOException {
        Set<ResolvedModule> needed = needed();
        modules = needed.stream().map(ResolvedModule::name).collect(Collectors.toSet());
        jars = needed.stream()
                .map(module -> module.reference().location().orElseThrow())
                .map(place -> Path.of(place).toString())
                .collect(Collectors.joining(File.pathSeparator));
        program = folder.resolve("program");
        // The annotations of null-safety are needed to compile and not to run.
        String annotations = NullMarked.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        run(
                "javac",
                "-p",
                jars + File.pathSeparator + annotations,
                "-d",
                program.toString(),
                descriptor().toString(),
                main().toString());
    }

    @Test
    void theSnippetsRunFromThePackagedJars() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String path = program + File.pathSeparator + jars;
        assertThat(output(java, "-p", path, "-m", "stranger/stranger.Main"))
                .contains("total 8", "Jourhjälpen 116117: [starkare hjälp än vi föreslår");
    }

    @Test
    void theSnippetsRunInAnImageThatBindsWhatItFinds() throws Exception {
        Path image = folder.resolve("image");
        run(
                "jlink",
                "-p",
                program + File.pathSeparator + jars,
                "--add-modules",
                "stranger",
                "--bind-services",
                "--limit-modules",
                "stranger," + String.join(",", modules),
                "--output",
                image.toString());
        Path java = image.resolve("bin").resolve("java");
        assertThat(output(java, "--list-modules"))
                .contains("org.onedoor.pack.national", "org.eclipse.parsson")
                .doesNotContain("java.desktop");
        assertThat(output(java, "-m", "stranger/stranger.Main"))
                .contains("total 8", "Jourhjälpen 116117: [starkare hjälp än vi föreslår");
    }

    /** What a program with content carries: all it requires, and the services that are found beside it. */
    private static Set<ResolvedModule> needed() {
        Path[] path = Arrays.stream(System.getProperty("jdk.module.path").split(File.pathSeparator))
                .map(Path::of)
                .toArray(Path[]::new);
        return Configuration.resolveAndBind(
                        ModuleFinder.ofSystem(),
                        List.of(Configuration.empty()),
                        ModuleFinder.of(path),
                        Set.of("org.onedoor.content"))
                .modules()
                .stream()
                .filter(module ->
                        !module.name().startsWith("jdk.") && !module.name().startsWith("java."))
                .collect(Collectors.toSet());
    }

    private static Path descriptor() throws IOException {
        return Files.writeString(
                folder.resolve("module-info.java"), "module stranger { requires org.onedoor.content; }\n");
    }

    private static Path main() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        String body =
                SNIPPET.matcher(readme).results().map(found -> found.group(1)).collect(Collectors.joining("\n"));
        String imports = IMPORTS.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
        Path source = folder.resolve("stranger").resolve("Main.java");
        Files.createDirectories(source.getParent());
        return Files.writeString(
                source,
                "package stranger;\n" + imports + "public class Main {\n"
                        + "public static void main(String[] args) {\n" + body
                        + "System.out.println(\"total \" + score.total());\n}\n}\n");
    }

    private static void run(String tool, String... arguments) {
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        int code = ToolProvider.findFirst(tool).orElseThrow().run(to, to, arguments);
        assertThat(code).as("%s %s", tool, said).isZero();
    }

    private static String output(Path java, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(java.toString()), Stream.of(arguments)).toList();
        File out = Files.createTempFile(folder, "out", ".txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(out.toPath());
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
