package org.onedoor.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Problem;

/**
 * The signature of a pack, in a file beside {@code pack.json}: the digest of each file that is read of the pack, and the signature of
 * its maker under that list. A file that the pack does not name is not read and not signed.
 *
 * <p>The list has a first line {@code onedoor-pack 1}, and for each file its SHA-256 in hexadecimal, two spaces and its path, in the
 * order of the paths; every line ends with a line feed. The signature is Ed25519 over the UTF-8 of the list, in Base64, after
 * {@code signature } in the last line.
 */
public final class PackSignature {
    /** The name of the file. */
    public static final String FILE = "pack.signature";

    private static final String FIRST = "onedoor-pack 1\n";
    private static final String LAST = "signature ";

    private PackSignature() {}

    /**
     * Signs the pack in a folder as it is read now.
     *
     * @return the file that was written
     * @throws InvalidContentException if it cannot be used: nobody should have signed it
     */
    public static Path sign(Path folder, PrivateKey key, PackDemands demands) throws IOException {
        FolderReading reading = new FolderReading(folder);
        PackReader.read(reading, PackDemands.at(demands.clock()));
        String list = list(reading.digests());
        String text = list + LAST + Ed25519.sign(key, list.getBytes(StandardCharsets.UTF_8)) + "\n";
        Path file = folder.resolve(FILE);
        Path beside = Files.createTempFile(folder, FILE, ".part");
        Files.writeString(beside, text);
        return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What speaks against taking what was read for what one of them signed; asks for the signature like for any file. */
    static List<Problem> problems(FolderReading reading, List<PublicKey> signers) {
        SortedMap<String, String> read = new TreeMap<>(reading.digests());
        String name = reading.nameOf(FILE);
        PackFiles.Opened<String> opened = reading.open(FILE, PackSignature::text);
        String text = opened.value();
        if (text == null) {
            return List.of(
                    new Problem(
                            name,
                            0,
                            0,
                            "",
                            "this door takes signed packs only, and here is no signature that can be read; ./onedoor sign makes one"));
        }
        int last = text.lastIndexOf("\n" + LAST) + 1;
        String list = text.substring(0, last);
        String signature = text.substring(last).replaceFirst("^" + LAST, "").strip();
        byte[] signed = list.getBytes(StandardCharsets.UTF_8);
        if (last == 0 || signers.stream().noneMatch(key -> Ed25519.made(key, signature, signed))) {
            return List.of(new Problem(name, 0, 0, "", "is not the signature of anyone whose packs this door takes"));
        }
        return differences(reading, list, list(read));
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Problem> differences(FolderReading reading, String signed, String read) {
        if (signed.equals(read)) {
            return List.of();
        }
        TreeSet<String> lines = new TreeSet<>(List.of(signed.split("\n")));
        List<Problem> problems = new ArrayList<>();
        for (String line : read.split("\n")) {
            if (!lines.contains(line) && line.length() > 66) {
                problems.add(new Problem(
                        reading.nameOf(line.substring(66)),
                        0,
                        0,
                        "",
                        "is not as it was signed; sign the pack again, or bring back the file"));
            }
        }
        return problems.isEmpty()
                ? List.of(new Problem(
                        reading.nameOf(FILE), 0, 0, "", "was made for a pack with other files; sign the pack again"))
                : problems;
    }

    private static String list(SortedMap<String, String> digests) {
        StringBuilder list = new StringBuilder(FIRST);
        digests.forEach(
                (path, digest) -> list.append(digest).append("  ").append(path).append('\n'));
        return list.toString();
    }
}
