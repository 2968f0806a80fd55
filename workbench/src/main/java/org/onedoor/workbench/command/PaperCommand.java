package org.onedoor.workbench.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.Language;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Input;
import org.onedoor.workbench.output.Output;
import org.onedoor.workbench.output.Sources;
import org.onedoor.workbench.paper.PaperForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a paper form of a navigator. */
@Command(
        name = "paper",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Makes a form to print and fill in with a pen, which gives the same step as the navigator.",
        description = {
            "",
            "The form is one HTML file for A4. It begins with whom to contact in danger. From a pack these are the contacts",
            "that answer at any hour; for a navigator.json, or to have others, give each with --crisis.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:The form was made.", Main.EXIT_2})
final class PaperCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAVIGATOR",
            description =
                    "A navigator.json, the folder of a content pack, or the name of a bundled pack (\"national\").")
    private String source = "";

    @Option(names = "--lang", paramLabel = "LANG", description = "fi, sv or en. The default is fi.")
    private Language language = Language.FI;

    @Option(
            names = "--region",
            paramLabel = "CODE",
            description =
                    "With a pack: the code of the region whose contacts are shown. Without it, the whole country.")
    private @Nullable String region;

    @Option(
            names = "--crisis",
            paramLabel = "LINE",
            description = "Whom to contact in danger, such as \"112, emergency number\"; may be given several times.")
    private List<String> crisis = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where the form goes. Without it, or with a hyphen, it goes to the standard output.")
    private String out = Input.STANDARD;

    @Override
    public Integer call() throws IOException {
        NamedNavigator opened = NamedNavigator.open(source);
        List<String> contacts = contacts(opened);
        if (contacts.isEmpty()) {
            throw new CommandFailure("A form must say whom to contact in danger. Give each contact with --crisis.");
        }
        String html = PaperForm.of(opened.navigator()).html(language, contacts);
        return new Output(out).write(Sources.NONE.and(source), writer -> {
            writer.write(html);
            return Main.DONE;
        });
    }

    private Edition edition(ContentPack pack) {
        if (region == null) {
            return pack.edition();
        }
        if (pack.regions().findRegion(region).isEmpty()) {
            throw new CommandFailure("There is no region with the code " + region + ".");
        }
        return pack.edition(region);
    }

    private List<String> contacts(NamedNavigator opened) {
        boolean given = !crisis.isEmpty() || opened.pack() == null;
        return given ? crisis : CrisisLines.of(edition(opened.pack()), language);
    }
}
