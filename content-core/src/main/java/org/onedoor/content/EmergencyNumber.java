package org.onedoor.content;

import java.util.List;
import java.util.Optional;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.json.Problem;

/** Whether 112 is there for everyone, at every hour, in an edition. */
record EmergencyNumber(ServiceDirectory directory, String country) {

    /** What is said of an edition without it. */
    List<Problem> problems(String file, String region) {
        return call().isPresent()
                ? List.of()
                : List.of(new Problem(
                        file,
                        0,
                        0,
                        "",
                        "the edition of " + region
                                + " has no emergency number: one verified emergency service of the whole country, for"
                                + " every age and without limits of language, must have the phone 112, always open"));
    }

    private Optional<Service> call() {
        return directory.services().stream()
                .filter(service -> service.alwaysThereIn(country) && !service.demo())
                .filter(service -> service.channels().stream()
                        .anyMatch(channel -> channel.emergencyNumber()
                                && channel.alwaysAnswered()
                                && channel.languages().isEmpty()))
                .findFirst();
    }
}
