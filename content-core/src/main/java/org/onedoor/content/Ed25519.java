package org.onedoor.content;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/** Signatures as the JDK makes them. */
final class Ed25519 {
    static final String NAME = "Ed25519";

    private Ed25519() {}

    static String sign(PrivateKey key, byte[] text) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(key);
            signature.update(text);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("The key cannot sign: it must be a private key of Ed25519", unusable);
        }
    }

    /** Whether the owner of a key made a signature; one that is none at all was made by nobody. */
    static boolean made(PublicKey key, String signature, byte[] text) {
        try {
            Signature check = Signature.getInstance(NAME);
            check.initVerify(key);
            check.update(text);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }

    /** The key in Base64 of X.509; empty if it is none of this kind. */
    static Optional<PublicKey> publicKey(String base64) {
        try {
            return Optional.of(KeyFactory.getInstance(NAME)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64))));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
