package org.onedoor.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/** The keys that packs are signed with (Ed25519), in files as other tools write them: PEM of PKCS #8 and of X.509. */
public final class SigningKeys {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private SigningKeys() {}

    /**
     * Makes a pair of keys and writes it to files that were not there before.
     *
     * @param secret where the private key goes, for its owner alone to read
     * @param open where the public key goes, for everyone who is to know the signatures
     * @throws java.nio.file.FileAlreadyExistsException rather than write over a key
     */
    public static void create(Path secret, Path open) throws IOException {
        KeyPair pair = pair();
        write(secret, pem(PRIVATE, pair.getPrivate()), ownerOnly(secret));
        write(open, pem(PUBLIC, pair.getPublic()));
    }

    /** A pair of keys that is in no file yet. */
    public static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance(Ed25519.NAME).generateKeyPair();
        } catch (GeneralSecurityException without) {
            throw new IllegalStateException(
                    "This Java has no Ed25519: a small runtime needs the module jdk.crypto.ec", without);
        }
    }

    /**
     * Reads a private key.
     *
     * @throws InvalidContentException if the file holds none
     */
    public static PrivateKey readPrivate(Path file) {
        try {
            return KeyFactory.getInstance(Ed25519.NAME)
                    .generatePrivate(new PKCS8EncodedKeySpec(decoded(file, PRIVATE)));
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            throw refused(file, "holds no private key of Ed25519 in PEM; ./onedoor sign --new-key makes one");
        }
    }

    /**
     * Reads a public key.
     *
     * @throws InvalidContentException if the file holds none
     */
    public static PublicKey readPublic(Path file) {
        try {
            return Ed25519.publicKey(Base64.getEncoder().encodeToString(decoded(file, PUBLIC)))
                    .orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException none) {
            throw refused(file, "holds no public key of Ed25519 in PEM; ./onedoor sign --new-key makes one");
        }
    }

    /** A public key as {@code pack.json} names countersigners. */
    public static String base64(PublicKey key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static byte[] decoded(Path file, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        String end = "-----END " + kind + "-----";
        String text = text(file);
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(kind);
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }

    private static String text(Path file) {
        try {
            byte @Nullable [] bytes = PackFile.bytes(file);
            if (bytes == null) {
                throw new NoSuchFileException(file.toString());
            }
            return new String(bytes, StandardCharsets.US_ASCII);
        } catch (NoSuchFileException missing) {
            throw refused(file, "there is no such file");
        } catch (IOException unreadable) {
            throw refused(file, PackFile.why(unreadable));
        }
    }

    private static String pem(String kind, Key key) {
        return "-----BEGIN " + kind + "-----\n" + LINES.encodeToString(key.getEncoded()) + "\n-----END " + kind
                + "-----\n";
    }

    private static void write(Path file, String text, FileAttribute<?>... attributes) throws IOException {
        Files.createFile(file, attributes);
        Files.writeString(file, text, StandardOpenOption.WRITE);
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static InvalidContentException refused(Path file, String message) {
        return new InvalidContentException(List.of(new Problem(file.toString(), 0, 0, "", message)));
    }
}
