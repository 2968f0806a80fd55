package org.onedoor.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Says which entries of a rebuilt frontend bundle differ from the committed one, by name and checksum. A bundle that differs
 * only in its timestamps is put back as it was. Run by {@code ./onedoor bundle}.
 */
public final class BundleDifference {

    private BundleDifference() {}

    /**
     * Compares two bundles.
     *
     * @param args the committed bundle, then the rebuilt one
     * @throws IOException if one of them cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path committed = Path.of(args[0]);
        Path rebuilt = Path.of(args[1]);
        Map<String, Long> before = checksums(committed);
        Map<String, Long> after = checksums(rebuilt);
        if (before.equals(after)) {
            Files.copy(committed, rebuilt, StandardCopyOption.REPLACE_EXISTING);
            System.out.println("The bundle is the same as before: " + after.size() + " entries.");
            return;
        }
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> before.containsKey(name) && before.get(name).equals(after.get(name)));
        System.out.println("The bundle has changed; commit it. Entries that differ:");
        names.forEach(name -> System.out.println("  " + name));
    }

    private static Map<String, Long> checksums(Path bundle) throws IOException {
        Map<String, Long> checksums = new TreeMap<>();
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                checksums.put(entry.getName(), entry.getCrc());
            }
        }
        return checksums;
    }
}
