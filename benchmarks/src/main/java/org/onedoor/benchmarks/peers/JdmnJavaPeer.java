package org.onedoor.benchmarks.peers;

import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.runtime.ExecutionContext;
import com.gs.dmn.runtime.ExecutionContextBuilder;
import com.gs.dmn.serialization.DefaultTypeDeserializationConfigurer;
import com.gs.dmn.transformation.DMNToNativeTransformer;
import com.gs.dmn.transformation.InputParameters;
import com.gs.dmn.transformation.NopDMNTransformer;
import com.gs.dmn.transformation.lazy.NopLazyEvaluationDetector;
import com.gs.dmn.transformation.template.TreeTemplateProvider;
import com.gs.dmn.validation.NopDMNValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.onedoor.benchmarks.peers.Questionnaire.State;

/** jDMN's other way: Java source that it generates from DMN, compiled here as a build would do it. */
final class JdmnJavaPeer implements Peer {
    @Override
    public TableDecision table(BandedTable table) {
        List<String> inputs = table.inputs().stream().map(BandedTable.Input::id).toList();
        Decision step = Classes.of(Dmn.of(table)).decision("gen.Step", inputs::indexOf);
        return values -> step.number(values);
    }

    @Override
    public Walk walk(Questionnaire questionnaire) {
        Classes classes = Classes.of(Dmn.of(questionnaire));
        ToIntFunction<String> question = name -> Integer.parseInt(name.substring(1));
        Decision step = classes.decision("gen.Step", question);
        Decision open = classes.decision("gen.Open", question);
        return new Reevaluation(questionnaire) {
            @Override
            State state() {
                return state(step.number(answers()), KiePeer.open(open.decide(answers())));
            }
        };
    }

    /** A generated class, called with its arguments in the order in which it declares them. */
    private record Decision(Object generated, Method apply, int[] order, ExecutionContext context) {
        int number(int[] values) {
            return ((Number) decide(values)).intValue();
        }

        Object decide(int[] values) {
            Object[] arguments = new Object[order.length + 1];
            for (int i = 0; i < order.length; i++) {
                int value = values[order[i]];
                arguments[i] = value == Questionnaire.UNANSWERED ? null : BigDecimal.valueOf(value);
            }
            arguments[order.length] = context;
            try {
                return apply.invoke(generated, arguments);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private record Classes(URLClassLoader loader) {
        static Classes of(String dmn) {
            try {
                Path folder = Files.createTempDirectory("jdmn");
                generator().transform(Files.writeString(folder.resolve("model.dmn"), dmn), folder);
                compile(folder);
                return new Classes(new URLClassLoader(new URL[] {folder.toUri().toURL()}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static DMNToNativeTransformer generator() {
            Map<String, String> parameters =
                    Map.of("dmnVersion", "1.3", "modelVersion", "1", "platformVersion", "1", "javaRootPackage", "gen");
            return new JavaTimeDMNDialectDefinition()
                    .createDMNToNativeTransformer(
                            new NopDMNValidator(),
                            new NopDMNTransformer<>(),
                            new TreeTemplateProvider(),
                            new NopLazyEvaluationDetector(),
                            new DefaultTypeDeserializationConfigurer(),
                            new InputParameters(parameters),
                            new NopBuildLogger());
        }

        private static void compile(Path folder) throws IOException {
            List<String> arguments = new ArrayList<>(List.of("-parameters", "-nowarn", "-proc:none"));
            arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", folder.toString()));
            try (Stream<Path> files = Files.walk(folder)) {
                files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
            }
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalStateException("What jDMN generated does not compile");
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> file.toFile().deleteOnExit());
            }
        }

        Decision decision(String name, ToIntFunction<String> input) {
            try {
                Object generated =
                        loader.loadClass(name).getDeclaredConstructor().newInstance();
                Method apply = Arrays.stream(generated.getClass().getMethods())
                        .filter(method -> method.getName().equals("apply"))
                        .findFirst()
                        .orElseThrow();
                int[] order = Arrays.stream(apply.getParameters())
                        .limit(apply.getParameterCount() - 1L)
                        .mapToInt(parameter -> input.applyAsInt(parameter.getName()))
                        .toArray();
                return new Decision(
                        generated,
                        apply,
                        order,
                        ExecutionContextBuilder.executionContext().build());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
