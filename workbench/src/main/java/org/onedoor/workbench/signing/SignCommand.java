package org.onedoor.workbench.signing;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Countersigned;
import org.onedoor.content.PackDemands;
import org.onedoor.content.PackManifest;
import org.onedoor.content.PackSignature;
import org.onedoor.content.RegionOverlay;
import org.onedoor.content.SigningKeys;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.vocabulary.json.StrictJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Signs a content pack, or a crisis contact that an overlay adds, and makes the keys for it. */
@Command(
        name = "sign",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Signs a content pack, so that a door can demand that nobody has changed it.",
        description = {
            "",
            "A pack that can be used is signed as it is: pack.signature, beside pack.json, holds the SHA-256 of every file",
            "that the pack names and the signature (Ed25519) under that list. A door that is started with --signed-by and",
            "the public key shows no other pack, not even for a moment.",
            "",
            "  onedoor sign --new-key district.key             makes district.key, to be kept secret, and district.key.pub",
            "  onedoor sign --key district.key pack/           writes pack/pack.signature",
            "  onedoor sign --check district.key.pub pack/     tells whether a door would take the pack",
            "  onedoor sign --key nation.key --contact varha.crisis --overlay regions/05.json pack/",
            "                                                  prints the entry for \"countersigned\" in that overlay; the",
            "                                                  public key stands in pack.json at /crisis/countersigners",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:It was done; with --check: the signature holds.",
            "2:Nothing was done: standard error says why."
        })
public final class SignCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--new-key",
            paramLabel = "FILE",
            description = "Makes a pair of keys: FILE and FILE.pub. Writes over none.")
    private @Nullable Path newKey;

    @Option(names = "--key", paramLabel = "FILE", description = "The private key to sign with.")
    private @Nullable Path key;

    @Option(names = "--check", paramLabel = "FILE", description = "The public key that the signature should be of.")
    private @Nullable Path check;

    @Option(names = "--contact", paramLabel = "ID", description = "The crisis contact of an overlay to countersign.")
    private @Nullable String contact;

    @Option(names = "--overlay", paramLabel = "FILE", description = "The overlay's path in the pack.")
    private @Nullable Path overlay;

    @Parameters(arity = "0..1", paramLabel = "PACK", description = "The folder of a content pack.")
    private @Nullable Path pack;

    private final Clock clock = Clock.systemUTC();

    @Override
    public Integer call() throws IOException {
        if (newKey != null) {
            return makeKeys(newKey);
        }
        Path folder = pack;
        if (folder == null || !Files.isDirectory(folder)) {
            throw wrong("Name the folder of the pack" + (folder == null ? "." : ": " + folder + " is none."));
        }
        if (check != null) {
            return checked(folder, check);
        }
        if (key == null) {
            throw wrong("Say what to do: --new-key FILE, --key FILE PACK, or --check FILE PACK.");
        }
        PrivateKey secret = SigningKeys.readPrivate(key);
        if (contact != null) {
            return countersign(folder, contact, secret);
        }
        say(PackSignature.sign(folder, secret, PackDemands.at(clock)) + " was written.");
        return 0;
    }

    private int makeKeys(Path secret) throws IOException {
        Path open = Path.of(secret + ".pub");
        if (Files.exists(secret) || Files.exists(open)) {
            throw wrong(secret + " or " + open + " is there already, and no key is written over. Choose another name.");
        }
        try {
            SigningKeys.create(secret, open);
        } catch (FileAlreadyExistsException there) {
            throw wrong(there.getFile() + " is there already, and no key is written over. Choose another name.");
        } catch (IOException unwritten) {
            throw wrong(secret + " cannot be written: there is no such folder, or no leave to write in it.");
        }
        say("Keep " + secret + " secret. Give " + open + " to those who run a door.");
        say("In pack.json, as a countersigner: " + SigningKeys.base64(SigningKeys.readPublic(open)));
        return 0;
    }

    private int checked(Path folder, Path open) {
        ContentPack read = ContentPack.read(folder, PackDemands.at(clock).signedBy(SigningKeys.readPublic(open)));
        say(read.manifest().id() + " " + read.manifest().version() + " is as its signer left it.");
        return 0;
    }

    private int countersign(Path folder, String id, PrivateKey secret) {
        if (overlay == null) {
            throw wrong("--contact needs --overlay with the overlay's path, such as regions/05.json.");
        }
        RegionOverlay written = StrictJson.read(RegionOverlay.class, folder.resolve(overlay));
        Service service = added(written)
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> wrong("The overlay " + overlay + " adds no service " + id + "."));
        PackManifest manifest = StrictJson.read(PackManifest.class, folder.resolve("pack.json"));
        say(StrictJson.write(Countersigned.by(secret, manifest.id(), written.region(), service)));
        return 0;
    }

    private static Stream<Service> added(RegionOverlay overlay) {
        ServiceFile add = overlay.add();
        return Stream.concat(add == null ? Stream.empty() : add.services().stream(), overlay.replace().stream());
    }

    private void say(String line) {
        PrintWriter out = command().commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("The command was not started by a command line");
        }
        return spec;
    }
}
