package org.onedoor.content;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which phone numbers somebody in a crisis may be told to call: those of the country, at no more than an ordinary rate. */
record CrisisNumbers(CrisisContacts declared) {
    /**
     * Service numbers, which bill the caller, and directory enquiries, after the numbering plan of Traficom. Business numbers
     * (010, 020, 029, 030, 071, 073) are others: a call costs as much from anywhere in the country.
     */
    private static final Set<String> FINNISH_PREMIUM = Set.of(
            "0100", "0200", "02020", "02022", "02023", "02098", "02099", "0300", "060", "070", "0750", "0751", "0752",
            "0900", "100", "106", "107", "118", "16", "17");

    private static final Pattern BETWEEN = Pattern.compile("[^+0-9]");
    private static final Pattern HARMONISED = Pattern.compile("116[0-9]{3}");
    private static final int SHORT = 6;

    /** What speaks against a number, if anything does. */
    Optional<String> fault(String written) {
        String number = national(BETWEEN.matcher(written).replaceAll(""));
        if (number.isEmpty()) {
            return Optional.of(
                    "the number " + written + " is a foreign one, which may not answer or may cost extra: give one of +"
                            + declared.callingCode());
        }
        // Those that cost extra come first: 118 and 16400 are short as well.
        if (!harmonised(number) && !declared.shortNumbers().contains(number) && premium(number)) {
            return Optional.of(
                    "the number " + written + " is charged at a premium rate; give one that costs no more than a call");
        }
        boolean reachable =
                whole(number) || harmonised(number) || declared.shortNumbers().contains(number);
        return reachable
                ? Optional.empty()
                : Optional.of("the number " + written
                        + " is not one that can be called here; the emergency number is 112, and a national pack may declare"
                        + " others in pack.json at /crisis/shortNumbers");
    }

    /** The number as it is dialled in the country; empty for one of another country. */
    private String national(String digits) {
        String code = declared.callingCode();
        for (String abroad : new String[] {"+", "00"}) {
            if (digits.startsWith(abroad + code)) {
                String rest = digits.substring(abroad.length() + code.length());
                return rest.startsWith("0") || rest.startsWith("116") ? rest : "0" + rest;
            }
            if (digits.startsWith(abroad)) {
                return "";
            }
        }
        // 99x chooses a carrier for a call abroad.
        return declared.finnish() && digits.startsWith("99") && digits.length() > SHORT ? "" : digits.replace("+", "");
    }

    /** Whether it is dialled with its area code, which begins with 0 in Finland; other countries have none, or others. */
    private boolean whole(String number) {
        return number.length() > SHORT && (number.startsWith("0") || !declared.finnish());
    }

    private boolean premium(String number) {
        Stream<String> known = declared.finnish() ? FINNISH_PREMIUM.stream() : Stream.empty();
        return Stream.concat(known, declared.premiumPrefixes().stream()).anyMatch(number::startsWith);
    }

    /** 112 and the numbers of social value that every country of the European Union has. */
    private static boolean harmonised(String number) {
        return number.equals("112") || HARMONISED.matcher(number).matches();
    }
}
