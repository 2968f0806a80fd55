package org.onedoor.content.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.content.ContentPack;
import org.onedoor.content.PackFolder;
import org.onedoor.navigator.proof.NavigatorProof;
import org.onedoor.navigator.proof.Part;
import org.onedoor.navigator.proof.Verdict.Status;
import org.onedoor.vocabulary.LocalizedText;

class ProofReportTest {
    @TempDir
    Path folder;

    @Test
    void oneRefutedRegionRefutesAll() {
        ContentPack pack = pack();
        ProofReport proved =
                ProofReport.of(NavigatorProof.of(pack.navigator())).with(PackProof.regionsOf(pack.edition()));
        assertThat(proved.status()).isEqualTo(Status.PROVED);
        assertThat(proved.counts()).isPresent();
        RegionVerdict refuted = new RegionVerdict(
                pack.regions().region("05"),
                true,
                List.of(),
                List.of(),
                List.of(new RegionRefutation(RegionLaw.CRISIS_EXITS_STAY, "a contact is missing")));
        ProofReport one = proved.with(List.of(refuted, proved.regions().getFirst()));
        assertThat(one.status()).isEqualTo(Status.REFUTED);
        assertThat(one.refutedRegions(RegionLaw.CRISIS_EXITS_STAY)).isEqualTo(1);
        assertThat(one.refutedRegions(RegionLaw.EMERGENCY_IS_ANSWERED)).isZero();
    }

    @Test
    void partsAreNamedByWhatPeopleRead() {
        PartTexts texts = new PartTexts(pack().navigator());
        assertThat(texts.of(new Part(Part.Kind.OPTION, "sleep/badly")))
                .extracting(LocalizedText::en)
                .hasSize(2)
                .doesNotContain("badly", "sleep/badly");
        assertThat(texts.of(new Part(Part.Kind.STEP, "6"))).hasSize(1);
        assertThat(texts.of(new Part(Part.Kind.INVARIANT, "none"))).isEmpty();
    }

    private ContentPack pack() {
        return PackFolder.copiedTo(folder).read();
    }
}
