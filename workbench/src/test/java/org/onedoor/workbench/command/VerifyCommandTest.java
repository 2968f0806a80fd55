package org.onedoor.workbench.command;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.content.proof.ProofReport;
import org.onedoor.content.proof.RegionLaw;
import org.onedoor.content.proof.RegionRefutation;
import org.onedoor.content.proof.RegionVerdict;
import org.onedoor.vocabulary.Language;

/** What authors read of their navigators; each broken one has what is said of it in a file of its own beside it. */
class VerifyCommandTest {
    private static final Path NAVIGATORS = Path.of("src/test/resources/verify");
    private static final String SMALL_PACK = "../content-core/src/test/resources/packs/small";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"lowers", "unreachable", "danger", "invariant"})
    void aBrokenNavigatorIsRefutedInTheWordsOfItsAuthors(String name) throws IOException {
        CommandRun run = verify(NAVIGATORS.resolve(name + ".json").toString());
        assertThat(withoutTime(run.out())).isEqualTo(said(name + ".txt"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theWalkIsToldInTheLanguageOfTheReader() throws IOException {
        String navigator = NAVIGATORS.resolve("lowers.json").toString();
        assertThat(verify(navigator, "--lang", "fi").out())
                .contains("step 3 \"Tuettu omahoito\"", "Miten nukut? – En lainkaan");
        assertThat(verify(navigator, "--lang", "sv").out())
                .contains("step 3 \"Egenvård med stöd\"", "Hur sover du? – Inte alls");
        assertThat(verify(navigator, "--lang", "de").err()).isEqualTo("--lang takes fi, sv or en.\n");
    }

    @Test
    void theSameIsOneJsonObject() throws IOException {
        CommandRun run = verify(NAVIGATORS.resolve("lowers.json").toString(), "--json");
        assertThat(run.out().replaceFirst("\"seconds\":[0-9.]+", "\"seconds\":0"))
                .isEqualTo(said("lowers-answer.json"));
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void theWalkOfARefutationCanBeWalkedAgain() {
        JsonObject found = json(verify(NAVIGATORS.resolve("lowers.json").toString(), "--json"));
        JsonObject refutation = found.getJsonArray("laws")
                .getJsonObject(4)
                .getJsonArray("refutations")
                .getJsonObject(0);
        for (String walk : List.of("walk", "changed")) {
            JsonObject told = refutation.getJsonObject(walk);
            CommandRun again = CommandRun.of(
                    "{\"answers\":" + told.getJsonObject("answers") + "}\n",
                    "navigate",
                    NAVIGATORS.resolve("lowers.json").toString(),
                    "--answers",
                    "-");
            assertThat(again.out()).startsWith("{\"step\":" + told.getInt("step") + ",");
        }
    }

    @Test
    void aPackIsHeldAgainstTheLawsOfItsRegionsToo() throws IOException {
        CommandRun run = verify(SMALL_PACK);
        assertThat(withoutTime(run.out())).isEqualTo(said("small-pack.txt"));
        assertThat(run.code()).isZero();
        assertThat(json(verify(SMALL_PACK, "--json")).getJsonArray("regions").getJsonObject(2))
                .hasToString(
                        "{\"region\":\"05\",\"name\":\"Southwest Finland\",\"outcome\":\"proved\",\"overlaid\":true,"
                                + "\"contacts\":[\"fi.112\",\"fi.116117\"],\"alwaysThere\":[\"fi.112\",\"fi.116117\"],"
                                + "\"refutations\":[]}");
    }

    @Test
    void theNationalPackIsProved() {
        CommandRun run = verify("national");
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("proved"))).hasSize(15);
        assertThat(run.out()).doesNotContain("REFUTED", "UNDECIDED", "the budget was spent");
    }

    /** Reading a pack refuses what would refute a region, so that here it is made up. */
    @Test
    void aRegionWithoutACrisisExitIsNamed() {
        Verification proved = Verification.of(Authored.open(SMALL_PACK), 100_000);
        ProofReport report = proved.report();
        RegionVerdict area = report.regions().get(2);
        RegionVerdict refuted = new RegionVerdict(
                area.region(),
                true,
                area.contacts(),
                List.of(),
                List.of(new RegionRefutation(
                        RegionLaw.CRISIS_EXITS_STAY, "the contact fi.112 of the pack is missing")));
        Verification found = new Verification(
                proved.authored(),
                report.with(List.of(refuted, report.regions().getFirst())),
                proved.nodes(),
                proved.took());
        assertThat(VerificationText.of(found, Language.SV))
                .contains("REFUTED    an overlay never removes a crisis exit (1 of 2 regions)")
                .containsSequence(
                        "Not so in these regions",
                        "  05 Egentliga Finland",
                        "    the contact fi.112 of the pack is missing");
        assertThat(VerificationText.of(found, Language.SV).getLast()).startsWith("Something is refuted.");
    }

    @Test
    void aSpentBudgetLeavesTheRestUndecided() {
        CommandRun some = verify("national", "--nodes", "100000");
        assertThat(some.code()).isEqualTo(3);
        assertThat(some.out())
                .contains("UNDECIDED  danger always leads out", "an unknown number of questions: the budget was spent")
                .contains("The budget was spent: 100,000 nodes.")
                .doesNotContain("REFUTED");
        CommandRun none = verify("national", "--nodes", "1000");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err())
                .isEqualTo(
                        "The questions alone take more than 1000 nodes. Nothing was decided; give more with --nodes.\n");
        assertThat(verify("national", "--nodes", "0").code()).isEqualTo(2);
    }

    @Test
    void anInvalidNavigatorIsNotProved() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(
                broken,
                Files.readString(NAVIGATORS.resolve("lowers.json")).replace("\"is\": \"badly\"", "\"is\": \"bad\""));
        CommandRun run = verify(broken.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .matches(
                        "(?s).*broken\\.json:\\d+:\\d+ /rules/0/when/is: .*1 problem was found\\. Nothing was run\\.\n");
        assertThat(verify("nowhere.json").err()).isEqualTo("There is no file or folder nowhere.json.\n");
        assertThat(verify("nowhere.json").code()).isEqualTo(2);
    }

    private static CommandRun verify(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "verify";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.of("", all);
    }

    private static JsonObject json(CommandRun run) {
        return Json.createReader(new StringReader(run.out())).readObject();
    }

    private static String withoutTime(String out) {
        return out.replaceFirst("It took [0-9.]+ s\\.", "It took … s.");
    }

    private static String said(String file) throws IOException {
        return Files.readString(NAVIGATORS.resolve(file));
    }
}
