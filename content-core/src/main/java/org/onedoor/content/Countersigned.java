package org.onedoor.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * The signature of somebody whom the national pack trusts, under one contact that an overlay adds. It covers all of the service, the pack
 * and the region: a number that is changed afterwards is not countersigned.
 *
 * @param service id of the service in the overlay
 * @param signature Ed25519, in Base64
 */
public record Countersigned(
        @NotBlank String service,

        @NotNull @Pattern(regexp = "[A-Za-z0-9+/]+=*", message = "must be a signature in Base64")
        String signature)
        implements Serializable {

    /** Countersigns a service as an overlay has it. */
    public static Countersigned by(PrivateKey key, String pack, String region, Service service) {
        return new Countersigned(service.id(), Ed25519.sign(key, text(pack, region, service)));
    }

    /** Whether one of the keys, in Base64, made the signature for this very service. */
    boolean by(Iterable<String> keys, String pack, String region, Service signed) {
        byte[] text = text(pack, region, signed);
        for (String key : keys) {
            if (Ed25519.publicKey(key)
                    .filter(one -> Ed25519.made(one, signature, text))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static byte[] text(String pack, String region, Service service) {
        return ("onedoor-crisis-contact 1\n" + pack + "\n" + region + "\n" + StrictJson.write(service))
                .getBytes(StandardCharsets.UTF_8);
    }
}
