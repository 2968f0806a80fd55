package org.onedoor.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.directory.model.Channel;
import org.onedoor.directory.model.Organization;
import org.onedoor.directory.model.Service;
import org.onedoor.directory.model.ServiceFile;
import org.onedoor.directory.model.WebAddress;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** Checks that go beyond one record: what the services of a directory may say of each other and of the world. */
final class DirectoryCheck {
    private final Regions regions;
    private final @Nullable LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> organizations = new HashSet<>();
    private final Set<String> checkedNumbers = new HashSet<>();

    private DirectoryCheck(Regions regions, @Nullable LocalDate today) {
        this.regions = regions;
        this.today = today;
    }

    /** Every problem of the files together, in the order of the files. */
    static List<Problem> check(List<Located<ServiceFile>> files, Regions regions, @Nullable LocalDate today) {
        DirectoryCheck check = new DirectoryCheck(regions, today);
        files.forEach(check::organizations);
        files.forEach(check::checkedNumbers);
        files.forEach(check::services);
        check.someoneAlwaysThere(files);
        return check.problems;
    }

    private void organizations(Located<ServiceFile> file) {
        List<Organization> list = file.value().organizations();
        for (int i = 0; i < list.size(); i++) {
            Place at = new Place(file, "/organizations/" + i);
            String id = list.get(i).id();
            if (!organizations.add(id)) {
                at.problem("/id", "the organization \"" + id + "\" is given more than once");
            }
            String web = list.get(i).web();
            if (web != null) {
                WebAddress.fault(web).ifPresent(fault -> at.problem("/web", fault));
            }
        }
    }

    private void checkedNumbers(Located<ServiceFile> file) {
        for (Service service : file.value().services()) {
            if (service.verified()) {
                service.channels().forEach(channel -> checkedNumbers.add(channel.value()));
            }
        }
    }

    private void services(Located<ServiceFile> file) {
        List<Service> list = file.value().services();
        for (int i = 0; i < list.size(); i++) {
            service(list.get(i), new Place(file, "/services/" + i));
        }
    }

    private void service(Service service, Place at) {
        String other = files.putIfAbsent(service.id(), at.file().file());
        if (other != null) {
            at.problem("/id", "the service \"" + service.id() + "\" is given more than once, first in " + other);
        }
        if (!organizations.contains(service.organization())) {
            at.problem("/organization", "no organization has the id \"" + service.organization() + "\"");
        }
        areas(service, at);
        at.noRepeats("/steps", service.steps());
        at.noRepeats("/topics", service.topics());
        at.noRepeats("/languages", service.languages());
        trust(service, at);
        for (int i = 0; i < service.channels().size(); i++) {
            channel(service.channels().get(i), service, at.in("/channels/" + i));
        }
    }

    private void areas(Service service, Place at) {
        at.noRepeats("/areas", service.areas());
        for (int i = 0; i < service.areas().size(); i++) {
            area(service.areas().get(i), at.in("/areas/" + i));
        }
    }

    private void area(String code, Place at) {
        Optional<Region> region = regions.findRegion(code);
        if (region.isEmpty()) {
            at.problem("", "no region has the code \"" + code + "\"");
        } else if (today != null && !region.get().validOn(today)) {
            String now = regions.resolve(code, today).code();
            at.problem("", "the region " + code + " is no more" + (now.equals(code) ? "" : "; it goes on as " + now));
        }
    }

    private void trust(Service service, Place at) {
        if (service.emergency() && !service.verified() && !service.demo()) {
            at.problem("/emergency", "an emergency contact must be verified, or be marked as demo");
        }
        if (today != null && service.checkedOn().isAfter(today)) {
            at.problem("/checkedOn", "is in the future: " + service.checkedOn() + " is after " + today);
        }
    }

    private void channel(Channel channel, Service service, Place at) {
        switch (channel.kind()) {
            case PHONE -> phone(channel.value(), service, at);
            case E_SERVICE, WEB_PAGE, CHAT, PRINTABLE_FORM -> address(channel.value(), at);
            case SERVICE_LOCATION -> {}
        }
        at.noRepeats("/languages", channel.languages());
        HoursCheck.check(channel.hours(), at.in("/hours"));
    }

    private void phone(String number, Service service, Place at) {
        if (!number.matches("\\+?[0-9]{2,}( [0-9]+)*") || number.length() < 3) {
            at.problem("/value", "must be a phone number: digits in groups parted by single spaces, after + or none");
        }
        if (service.demo() && !checkedNumbers.contains(number)) {
            at.problem("/value", "a demo service may give only a phone number that some verified service has");
        }
    }

    private static void address(String value, Place at) {
        WebAddress.fault(value).ifPresent(fault -> at.problem("/value", fault));
    }

    private void someoneAlwaysThere(List<Located<ServiceFile>> all) {
        String country = regions.country().code();
        boolean found = all.stream()
                .flatMap(file -> file.value().services().stream())
                .anyMatch(service -> service.alwaysThereIn(country));
        if (!found) {
            Located<ServiceFile> first =
                    all.isEmpty() ? Located.inMemory(new ServiceFile(List.of(), List.of())) : all.getFirst();
            new Place(first, "")
                    .problem(
                            "",
                            "no service is a verified emergency contact of the whole country, for every age, with a phone or"
                                    + " chat that is always open; without one somebody could be left without an answer");
        }
    }

    /** A place in a file to which problems belong. */
    final class Place {
        private final Located<ServiceFile> file;
        private final String pointer;

        private Place(Located<ServiceFile> file, String pointer) {
            this.file = file;
            this.pointer = pointer;
        }

        Located<ServiceFile> file() {
            return file;
        }

        Place in(String below) {
            return new Place(file, pointer + below);
        }

        void problem(String below, String message) {
            problems.add(file.problem(pointer + below, message));
        }

        void noRepeats(String below, List<?> values) {
            Set<Object> seen = new HashSet<>();
            for (int i = 0; i < values.size(); i++) {
                if (!seen.add(values.get(i))) {
                    problem(below + "/" + i, "is given more than once");
                }
            }
        }
    }
}
