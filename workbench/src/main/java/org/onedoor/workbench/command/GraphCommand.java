package org.onedoor.workbench.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.Language;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Input;
import org.onedoor.workbench.output.Output;
import org.onedoor.workbench.output.Sources;
import org.onedoor.workbench.paper.NavigatorGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a navigator. */
@Command(
        name = "graph",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Draws a navigator: its questions, what opens them, and where its rules lead.",
        description = {
            "",
            "The whole of a large navigator is a long picture. Draw its overview first, then one part of it, or only what",
            "leads to one rule or one question.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:The graph was drawn.", Main.EXIT_2})
final class GraphCommand implements Callable<Integer> {
    enum Format {
        MERMAID,
        SVG
    }

    @Parameters(
            paramLabel = "NAVIGATOR",
            description =
                    "A navigator.json, the folder of a content pack, or the name of a bundled pack (\"national\").")
    private String source = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "svg (a picture) or mermaid (a text for a page that draws Mermaid). The default is svg.")
    private Format format = Format.SVG;

    @Option(names = "--lang", paramLabel = "LANG", description = "fi, sv or en. The default is fi.")
    private Language language = Language.FI;

    @Option(names = "--to", paramLabel = "ID", description = "Draws only what leads to this rule or this question.")
    private @Nullable String to;

    @Option(names = "--part", paramLabel = "N", description = "Draws only one part of a large navigator, from 1.")
    private @Nullable Integer part;

    @Option(names = "--overview", description = "Draws the parts of a large navigator as one small picture.")
    private boolean overview;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the graph goes. Without it, or with a hyphen, it goes to the standard output.")
    private String out = Input.STANDARD;

    @Override
    public Integer call() throws IOException {
        if ((overview ? 1 : 0) + (to == null ? 0 : 1) + (part == null ? 0 : 1) > 1) {
            throw new CommandFailure("Give only one of --overview, --part and --to.");
        }
        if (overview && format == Format.MERMAID) {
            throw new CommandFailure("The overview is drawn as SVG only.");
        }
        NavigatorGraph graph = NavigatorGraph.of(NamedNavigator.open(source).navigator());
        String drawn = overview ? graph.overview(language) : drawn(chosen(graph));
        return new Output(out).write(Sources.NONE.and(source), writer -> {
            writer.write(drawn);
            return Main.DONE;
        });
    }

    private String drawn(NavigatorGraph graph) {
        return format == Format.SVG ? graph.svg(language) : graph.mermaid(language);
    }

    private NavigatorGraph chosen(NavigatorGraph graph) {
        if (part != null) {
            List<NavigatorGraph> parts = graph.parts();
            if (part < 1 || part > parts.size()) {
                throw new CommandFailure("This navigator has parts 1 to " + parts.size() + ".");
            }
            return parts.get(part - 1);
        }
        if (to == null) {
            return graph;
        }
        try {
            return graph.to(to);
        } catch (IllegalArgumentException none) {
            throw new CommandFailure("The navigator has no rule and no question " + to + ".");
        }
    }
}
