package org.onedoor.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onedoor.directory.model.WebAddress;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;

/** Web addresses in the words that people read, which are typed in or made into links by whoever shows them. */
final class ToldAddresses {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://[^\\s<>\"]*");
    private static final String BEFORE = "://";
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.,;:!?)]+$");

    private ToldAddresses() {}

    /** What is wrong with the first address that is not what it looks like. */
    static Optional<String> fault(LocalizedText text) {
        for (Language language : Language.values()) {
            String words = text.in(language) + " " + text.in(language, true);
            if (words.contains(BEFORE)) {
                Optional<String> fault = fault(words);
                if (fault.isPresent()) {
                    return fault;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fault(String words) {
        Matcher address = ADDRESS.matcher(words);
        while (address.find()) {
            String told = END_OF_SENTENCE.matcher(address.group()).replaceFirst("");
            Optional<String> fault = WebAddress.fault(told);
            if (fault.isPresent()) {
                return Optional.of("the address " + told + " " + fault.get());
            }
        }
        return Optional.empty();
    }
}
