package org.onedoor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Service;
import org.onedoor.navigator.definition.Action;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Situation;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.json.Problem;

/** Whether whom results tell people to contact is there, and by the number they are told, wherever they live. */
final class ContactCheck {
    /** Six digits or more, in groups, or the emergency number alone; most of a text is passed over by what it cannot begin with. */
    static final Pattern NUMBER =
            Pattern.compile("(?=[+\\d])(?<![\\d+])(\\+?\\d(?:[\\d \\u00a0-]*\\d){5,}|112)(?!\\d)");

    static final Pattern NO_DIGIT = Pattern.compile("\\D");

    private final NavigatorDefinition navigator;
    private final String file;
    private final ServiceDirectory directory;
    private final Regions regions;
    private final CrisisNumbers allowed;
    /** The digits of every phone number that a service of the whole country has. */
    private final Set<String> everywhere;

    private final List<Problem> problems = new ArrayList<>();

    /**
     * Prepares to check one navigator beside one directory.
     *
     * @param file what problems call the navigator's document
     * @param allowed which numbers people may be told
     */
    ContactCheck(
            NavigatorDefinition navigator,
            String file,
            ServiceDirectory directory,
            Regions regions,
            CrisisNumbers allowed) {
        this.allowed = allowed;
        this.navigator = navigator;
        this.file = file;
        this.directory = directory;
        this.regions = regions;
        this.everywhere = directory.services().stream()
                .filter(service -> service.published()
                        && service.areas().contains(regions.country().code()))
                .flatMap(service -> service.channels().stream())
                .filter(channel -> channel.kind() == Channel.Kind.PHONE)
                .map(channel -> digits(channel.value()))
                .collect(Collectors.toSet());
    }

    List<Problem> problems() {
        for (int i = 0; i < navigator.actions().size(); i++) {
            Action action = navigator.actions().get(i);
            String at = "/actions/" + i + "/contacts";
            if (known(action.contacts(), at)) {
                everywhere(action.contacts(), at);
            }
        }
        for (int i = 0; i < navigator.situations().size(); i++) {
            known(navigator.situations().get(i).contacts(), "/situations/" + i + "/contacts");
        }
        texts().forEach(this::numbers);
        return problems;
    }

    private boolean known(List<String> contacts, String at) {
        int before = problems.size();
        for (int i = 0; i < contacts.size(); i++) {
            if (directory.findService(contacts.get(i)).isEmpty()) {
                add(at + "/" + i, "there is no service \"" + contacts.get(i) + "\"");
            }
        }
        return problems.size() == before;
    }

    private void everywhere(List<String> contacts, String at) {
        List<String> without = contacts.isEmpty()
                ? List.of()
                : regions.welfareAreas().stream()
                        .filter(area -> contacts.stream().noneMatch(id -> serves(id, area)))
                        .map(area -> area.name().in(Language.EN))
                        .toList();
        if (!without.isEmpty()) {
            add(at, "none of these serves " + String.join(", ", without) + "; name one that does as well");
        }
    }

    private boolean serves(String id, Region area) {
        return directory.findService(id).filter(Service::published).stream()
                .flatMap(service -> service.areas().stream())
                .anyMatch(code -> regions.contains(code, area.code()));
    }

    private Map<String, LocalizedText> texts() {
        Map<String, LocalizedText> texts = new TreeMap<>();
        for (int i = 0; i < navigator.actions().size(); i++) {
            texts.put("/actions/" + i + "/text", navigator.actions().get(i).text());
        }
        for (int i = 0; i < navigator.steps().size(); i++) {
            texts.put("/steps/" + i + "/text", navigator.steps().get(i).text());
            texts.put("/steps/" + i + "/now", navigator.steps().get(i).now());
        }
        for (int i = 0; i < navigator.situations().size(); i++) {
            Situation situation = navigator.situations().get(i);
            texts.put("/situations/" + i + "/text", situation.text());
            texts.put("/situations/" + i + "/now", situation.now());
        }
        return texts;
    }

    private void numbers(String at, LocalizedText text) {
        ToldAddresses.fault(text).ifPresent(fault -> add(at, fault));
        for (Language language : Language.values()) {
            Matcher number = NUMBER.matcher(text.in(language) + " " + text.in(language, true));
            while (number.find()) {
                Optional<String> fault = allowed.fault(number.group(1));
                if (fault.isPresent()) {
                    add(at, fault.get());
                    return;
                }
                if (!everywhere.contains(digits(number.group(1)))) {
                    add(
                            at,
                            "the number " + number.group(1)
                                    + " is not one that a service of the whole country has; name the service as a contact instead");
                    return;
                }
            }
        }
    }

    private static String digits(String number) {
        return NO_DIGIT.matcher(number).replaceAll("");
    }

    private void add(String at, String message) {
        problems.add(new Problem(file, 0, 0, at, message));
    }
}
