package org.onedoor.workbench.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.vocabulary.Language;
import org.onedoor.workbench.output.CommandFailure;
import org.onedoor.workbench.output.Output;
import org.onedoor.workbench.output.Sources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves or refutes what a navigator promises. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Proves what a navigator promises for every set of answers, or shows where it does not.",
        description = {
            "",
            "Each law is proved, refuted or undecided. A refutation tells the part of the navigator with its place in the",
            "file, and the shortest walk that shows it. Then follow the rules without which every result would be the",
            "same, the questions of the longest walk, and how many sets of answers lead to each step. With a pack, the",
            "laws of each region's edition are held as well.",
            "",
            "With --json the same is one JSON object:",
            "  outcome (proved, refuted, undecided), navigator, version, file, nodes, seconds,",
            "  laws: law, words, basis (diagrams, construction), outcome, claims, settled, refutations: part (whole,",
            "    item, option, rule, step, invariant), id, file, line, column, pointer, words, text, when, and where",
            "    answers show it walk and changed, each with answers (as navigate takes them), step, crisis,",
            "  maskedRules: id, file, line, column, pointer, text, by,",
            "  mostQuestions, steps: step, answered, all (numbers of sets of answers, as texts),",
            "  regions (of a pack): region, name, outcome, overlaid, contacts, alwaysThere, refutations: law, words.",
            "What the budget did not reach is null.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Everything is proved.",
            "1:Something is refuted.",
            Main.EXIT_2,
            "3:Nothing is refuted, but the budget was spent before everything was known."
        })
final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "NAVIGATOR",
            description =
                    "A navigator.json, the folder of a content pack, or the name of a bundled pack (\"national\").")
    private String source = "";

    @Option(names = "--json", description = "Tells what was found as one JSON object.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "In which language the navigator's own texts are told: fi, sv or en. The default is"
                    + " ${DEFAULT-VALUE}.")
    private String lang = "en";

    @Option(
            names = "--nodes",
            paramLabel = "N",
            defaultValue = "" + NavigatorProof.BUDGET,
            description = "The budget: how many nodes of decision diagrams may be made, of about 40 bytes each. The"
                    + " default is ${DEFAULT-VALUE}.")
    private int nodes = NavigatorProof.BUDGET;

    @Override
    public Integer call() throws IOException {
        if (nodes < 1) {
            throw new CommandFailure("--nodes takes a number from 1 up.");
        }
        Language language = Language.find(lang).orElseThrow(() -> new CommandFailure("--lang takes fi, sv or en."));
        Verification found = Verification.of(Authored.open(source), nodes);
        List<String> lines =
                json ? List.of(VerificationJson.of(found, language)) : VerificationText.of(found, language);
        return Output.STANDARD.write(Sources.NONE.and(source), out -> {
            out.write(String.join("\n", lines) + "\n");
            return switch (found.report().status()) {
                case PROVED -> Main.DONE;
                case REFUTED -> Main.SOME_REFUSED;
                case UNDECIDED -> Main.UNDECIDED;
            };
        });
    }
}
