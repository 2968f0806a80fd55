package org.onedoor.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * What a pack declares of its emergency and crisis contacts, which no overlay can change. Whatever is left out is as narrow as it can
 * be: no host, no overlay's contact, a year of age, Finland's numbers.
 *
 * @param checkedWithinDays the age in days at which a contact that nobody has compared with its source since keeps the pack out
 * @param hosts the hosts that their web addresses may be on, with those below them
 * @param callingCode what the country's numbers have after {@code +} from abroad
 * @param premiumPrefixes how numbers begin that cost extra, beside those that are known of Finland
 * @param shortNumbers numbers of few digits that can be called in the country, beside 112 and 116 000 to 116 999
 * @param inOverlays the contacts that overlays may add
 * @param countersigners public keys (Ed25519, Base64 of X.509) of those who may countersign a contact in an overlay
 */
public record CrisisContacts(
        @Nullable @Min(1) @Max(MOST_DAYS) Integer checkedWithinDays,
        @Nullable List<@Pattern(regexp = HOST, message = HOST_MESSAGE) String> hosts,

        @Nullable @Pattern(regexp = "[1-9][0-9]{0,2}", message = "must be a calling code without +, such as 358")
        String callingCode,

        @Nullable
        List<
                        @Pattern(
                                regexp = "[0-9]{2,6}",
                                message = "must be the first 2 to 6 digits of numbers, such as 0600")
                        String>
                premiumPrefixes,

        @Nullable List<@Pattern(regexp = "[0-9]{3,6}", message = "must be 3 to 6 digits") String> shortNumbers,
        @Nullable List<@NotNull @Valid Allowed> inOverlays,

        @Nullable
        List<@Pattern(regexp = "[A-Za-z0-9+/]+=*", message = "must be a public key in Base64") String> countersigners)
        implements Serializable {

    private static final int DAYS = 365;
    private static final int MOST_DAYS = 1100;
    private static final String FINLAND = "358";
    private static final String HOST = "[a-z0-9-]+(\\.[a-z0-9-]+)+";
    private static final String HOST_MESSAGE = "must be a host in lower case, such as mieli.fi";

    /** What holds for a pack that declares nothing. */
    static final CrisisContacts UNDECLARED = new CrisisContacts(null, null, null, null, null, null, null);

    /** Fills in what was left out. */
    public CrisisContacts {
        checkedWithinDays = checkedWithinDays == null ? DAYS : checkedWithinDays;
        hosts = StrictJson.listOf(hosts);
        callingCode = callingCode == null ? FINLAND : callingCode;
        premiumPrefixes = StrictJson.listOf(premiumPrefixes);
        shortNumbers = StrictJson.listOf(shortNumbers);
        inOverlays = StrictJson.listOf(inOverlays);
        countersigners = StrictJson.listOf(countersigners);
    }

    /** Whether the numbers are those of Finland, whose premium rates need not be declared. */
    boolean finnish() {
        return FINLAND.equals(callingCode);
    }

    /**
     * A contact that an overlay may add.
     *
     * @param service its id
     * @param values every number and address that it may have
     */
    public record Allowed(
            @NotBlank String service, @NotEmpty List<@NotBlank String> values) implements Serializable {

        /** Copies the list. */
        public Allowed {
            values = StrictJson.listOf(values);
        }
    }
}
