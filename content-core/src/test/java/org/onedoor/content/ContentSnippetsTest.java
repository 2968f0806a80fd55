package org.onedoor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.content.proof.PackProof;
import org.onedoor.content.proof.RegionRefutation;
import org.onedoor.content.proof.RegionVerdict;
import org.onedoor.directory.Matches;
import org.onedoor.directory.Need;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.StepOfNeed;

class ContentSnippetsTest {
    @TempDir
    Path temporary;

    @Test
    void anEditionLeadsANeedToServices() {
        Path folder = PackFolder.copiedTo(temporary).folder();
        // @start region="edition"
        ContentPack pack = ContentPack.read(folder);
        Edition edition = pack.edition("853");
        Need need = Need.of(StepOfNeed.GUIDED, "853", Language.SV, Instant.parse("2026-11-23T08:00:00Z"));
        Matches matches = edition.directory().match(need);
        // @end
        assertThat(matches.services()).extracting(match -> match.service().id()).contains("05.sleep");
    }

    @Test
    void aPackIsProvedForEveryRegion() {
        ContentPack pack = PackFolder.copiedTo(temporary).read();
        // @start region="prove"
        PackProof proof = PackProof.of(pack);
        for (RegionVerdict verdict : proof.regions()) {
            for (RegionRefutation refutation : verdict.refutations()) {
                System.out.println(verdict.region().code() + ": " + refutation.words());
            }
        }
        // @end
        assertThat(proof.proved()).isTrue();
    }

    @Test
    void anEditionIsStoredByPackAndRegionAndReadAgain() throws Exception {
        Edition edition = PackFolder.copiedTo(temporary).read().edition("05");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(edition);
        }
        assertThat(bytes.size()).isLessThan(1000);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Edition again = (Edition) in.readObject();
            assertThat(again.region()).isEqualTo(edition.region());
            assertThat(ContentPackTest.services(again)).isEqualTo(ContentPackTest.services(edition));
        }
    }
}
