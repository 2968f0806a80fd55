package org.onedoor.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onedoor.vocabulary.json.InvalidContentException;

class PackSignatureTest {
    private static final KeyPair KEYS = SigningKeys.pair();

    @TempDir
    Path folder;

    private final PackDemands signed = PackFolder.DEMANDS.signedBy(KEYS.getPublic());

    private PackFolder signed() throws IOException {
        PackFolder pack = PackFolder.copiedTo(folder);
        PackSignature.sign(folder, KEYS.getPrivate(), PackFolder.DEMANDS);
        return pack;
    }

    private void refusedWith(String words) {
        assertThatThrownBy(() -> ContentPack.read(folder, signed))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining(words);
    }

    @Test
    void aSignedPackIsTakenAndOneWithoutSignatureIsNot() throws IOException {
        PackFolder.copiedTo(folder);
        refusedWith("pack.signature: this door takes signed packs only");
        PackSignature.sign(folder, KEYS.getPrivate(), PackFolder.DEMANDS);
        assertThat(ContentPack.read(folder, signed)).isNotNull();
        assertThat(ContentPack.read(folder, PackFolder.DEMANDS))
                .as("a host that demands none")
                .isNotNull();
    }

    @Test
    void whatChangedSinceIsNamed() throws IOException {
        signed().replace("services/05.json", "Turku", "Turku ");
        refusedWith("services/05.json: is not as it was signed");
    }

    @Test
    void aFileThatComesOrGoesSpoilsIt() throws IOException {
        signed().replace("pack.json", "\"overlays\": [\n    \"regions/05.json\"\n  ]", "\"overlays\": []");
        refusedWith("pack.json: is not as it was signed");
    }

    @Test
    void theSignatureOfAnyoneElseIsNone() throws IOException {
        signed();
        PackSignature.sign(folder, SigningKeys.pair().getPrivate(), PackFolder.DEMANDS);
        refusedWith("is not the signature of anyone whose packs this door takes");
        PackDemands either = signed.signedBy(SigningKeys.pair().getPublic());
        PackSignature.sign(folder, KEYS.getPrivate(), PackFolder.DEMANDS);
        assertThat(ContentPack.read(folder, either)).isNotNull();
    }

    @Test
    void aBrokenSignatureIsRefusedAndNothingElseHappens() throws IOException {
        PackFolder pack = signed();
        for (String broken :
                new String[] {"", "signature ", "onedoor-pack 1\nsignature !!!", "\u0000", "x".repeat(100_000)}) {
            pack.write("pack.signature", broken);
            refusedWith("is not the signature");
        }
    }

    @Test
    void aPackThatCannotBeUsedIsNotSigned() {
        PackFolder.copiedTo(folder).replace("services/national.json", "\"112\"", "\"113\"");
        assertThatThrownBy(() -> PackSignature.sign(folder, KEYS.getPrivate(), PackFolder.DEMANDS))
                .isInstanceOf(InvalidContentException.class);
        assertThat(folder.resolve("pack.signature")).doesNotExist();
    }

    @Test
    void keysAreReadAsTheyWereWrittenAndNeverWrittenOver() throws IOException {
        Path secret = folder.resolve("key");
        Path open = folder.resolve("key.pub");
        SigningKeys.create(secret, open);
        assertThat(Files.getPosixFilePermissions(secret)).hasSize(2);
        PackFolder.copiedTo(folder.resolve("pack"));
        PackSignature.sign(folder.resolve("pack"), SigningKeys.readPrivate(secret), PackFolder.DEMANDS);
        PackDemands demands = PackFolder.DEMANDS.signedBy(SigningKeys.readPublic(open));
        assertThat(ContentPack.read(folder.resolve("pack"), demands)).isNotNull();
        assertThatThrownBy(() -> SigningKeys.create(secret, open))
                .isInstanceOf(java.nio.file.FileAlreadyExistsException.class);
        assertThatThrownBy(() -> SigningKeys.readPublic(secret)).hasMessageContaining("holds no public key of Ed25519");
        assertThatThrownBy(() -> SigningKeys.readPrivate(open)).hasMessageContaining("holds no private key");
        assertThatThrownBy(() -> SigningKeys.readPublic(folder)).hasMessageContaining("is a folder");
    }
}
