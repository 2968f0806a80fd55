package org.onedoor.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePackTest {
    @TempDir
    Path folder;

    @Test
    void aBrokenPackLeavesTheLastGoodOneInPlaceAndAMendedOneReplacesIt() {
        PackFolder pack = PackFolder.copiedTo(folder);
        LivePack live = LivePack.open(folder);
        ContentPack first = live.current();
        assertThat(live.changed()).isFalse();

        pack.replace("pack.json", "\"version\": \"1\"", "\"version\": ");
        assertThat(live.changed()).isTrue();
        assertThat(live.reload()).hasSize(1);
        assertThat(live.current()).isSameAs(first);
        assertThat(live.changed()).as("the broken state has been seen").isFalse();

        pack.replace("pack.json", "\"version\": ", "\"version\": \"two\"");
        assertThat(live.changed()).isTrue();
        assertThat(live.reload()).isEmpty();
        assertThat(live.current().manifest().version()).isEqualTo("two");
    }

    @Test
    void aFolderThatVanishesLeavesTheLastGoodPackInPlace() {
        LivePack live =
                LivePack.open(PackFolder.copiedTo(folder.resolve("pack")).folder());
        assertThat(folder.resolve("pack")
                        .toFile()
                        .renameTo(folder.resolve("elsewhere").toFile()))
                .isTrue();
        assertThat(live.changed()).isTrue();
        assertThat(live.reload()).hasSize(1);
        assertThat(live.current().manifest().id()).isEqualTo("small");
    }
}
