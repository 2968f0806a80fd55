package org.onedoor.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.WebAddress;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.Problem;

/**
 * What no contact for people in a crisis may have: a number that costs extra or cannot be called, an address on a host that the pack does
 * not know, a text that tells another number than the link calls.
 */
final class SafetyCheck {
    private final CrisisContacts declared;
    private final CrisisNumbers numbers;
    private final Map<String, Organization> organizations = new HashMap<>();
    private final Set<String> callable = new HashSet<>();
    private final Set<String> named;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Prepares a check.
     *
     * @param named ids of the services that results and actions name as contacts
     */
    SafetyCheck(CrisisContacts declared, Stream<Organization> organizations, Set<String> named) {
        this.declared = declared;
        this.numbers = new CrisisNumbers(declared);
        this.named = named;
        organizations.forEach(one -> this.organizations.put(one.id(), one));
    }

    List<Problem> problems(List<PlacedService> services) {
        services.stream()
                .filter(placed -> placed.crisis() || placed.overlay() == null)
                .flatMap(placed -> placed.service().channels().stream())
                .filter(channel -> channel.kind() == Channel.Kind.PHONE)
                .map(Channel::value)
                .filter(number -> numbers.fault(number).isEmpty())
                .forEach(number -> callable.add(digits(number)));
        services.forEach(this::check);
        return problems;
    }

    private void check(PlacedService placed) {
        Service service = placed.service();
        boolean urgent = placed.urgent() || named.contains(service.id());
        for (int i = 0; i < service.channels().size(); i++) {
            channel(placed, service.channels().get(i), "/channels/" + i + "/value", urgent);
        }
        texts(placed, "/name", service.name(), true);
        addresses(placed, "/name", service.name());
        addresses(placed, "/description", service.description());
        addresses(placed, "/expect", service.expect());
        addresses(placed, "/cost", service.cost());
        addresses(placed, "/eligibility/note", service.eligibility().note());
        if (urgent) {
            texts(placed, "/description", service.description(), false);
            texts(placed, "/expect", service.expect(), false);
            texts(placed, "/cost", service.cost(), false);
            texts(placed, "/eligibility/note", service.eligibility().note(), false);
        }
        if (placed.crisis()) {
            organization(placed);
        }
    }

    private void channel(PlacedService placed, Channel channel, String at, boolean urgent) {
        if (channel.kind() == Channel.Kind.PHONE && urgent) {
            numbers.fault(channel.value())
                    .ifPresent(fault -> problems.add(placed.problem(at, "for people in a crisis, " + fault)));
        } else if (PlacedService.address(channel) && placed.crisis()) {
            address(placed, at, channel.value());
        }
    }

    private void address(PlacedService placed, String at, String written) {
        WebAddress address = WebAddress.of(written);
        if (address.namesPort() || declared.hosts().stream().noneMatch(address::isOn)) {
            problems.add(placed.problem(
                    at,
                    "a crisis contact's address must be on a host that the pack declares, without a port: "
                            + address.host() + " is not in pack.json at /crisis/hosts"));
        }
    }

    private void organization(PlacedService placed) {
        Organization organization = organizations.get(placed.service().organization());
        if (organization != null && organization.web() != null) {
            address(placed, "/organization", organization.web());
        }
    }

    private void addresses(PlacedService placed, String at, @Nullable LocalizedText text) {
        if (text != null) {
            ToldAddresses.fault(text).ifPresent(fault -> problems.add(placed.problem(at, fault)));
        }
    }

    /** What people read of a contact and what the link calls must be one number. */
    private void texts(PlacedService placed, String at, @Nullable LocalizedText text, boolean own) {
        if (text == null) {
            return;
        }
        for (Language language : Language.values()) {
            String words = text.in(language) + " ; " + text.in(language, true);
            if (!digit(words)) {
                continue; // as most are, and each start of a program reads them all
            }
            Matcher number = ContactCheck.NUMBER.matcher(words);
            while (number.find()) {
                String told = digits(number.group(1));
                if (!calls(placed.service(), told) && (own || !callable.contains(told))) {
                    problems.add(placed.problem(
                            at,
                            "tells the number " + number.group(1) + ", which "
                                    + (own
                                            ? "its phone does not call"
                                            : "no service of the country can be called by at an ordinary rate")
                                    + "; write the number of the contact or leave it out"));
                    return;
                }
            }
        }
    }

    private static boolean calls(Service service, String digits) {
        return service.channels().stream()
                .anyMatch(channel -> digits(channel.value()).equals(digits));
    }

    private static String digits(String number) {
        return ContactCheck.NO_DIGIT.matcher(number).replaceAll("");
    }

    private static boolean digit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
