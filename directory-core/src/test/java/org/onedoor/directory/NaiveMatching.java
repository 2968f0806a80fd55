package org.onedoor.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.onedoor.directory.model.Referral;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Region;
import org.onedoor.vocabulary.Regions;

/** The hard constraints once more, written apart from the ones they check, as plainly as they are said. */
final class NaiveMatching {
    private NaiveMatching() {}

    static boolean eligible(Service service, Need need, Regions regions) {
        return service.published()
                && stepWithinOne(service, need)
                && responsible(service, need, regions)
                && inLanguage(service, need)
                && (service.referral() != Referral.PROFESSIONAL_REFERRAL || need.audience() == Audience.PROFESSIONAL)
                && someAgeInBoth(service.eligibility().ages(), need.ages())
                && service.eligibility().audience().contains(need.audience());
    }

    private static boolean stepWithinOne(Service service, Need need) {
        int step = need.step().ordinal() + 1;
        return service.steps().contains(step)
                || service.steps().contains(step - 1)
                || service.steps().contains(step + 1);
    }

    /** One of its areas is the visitor's region or contains it. */
    static boolean responsible(Service service, Need need, Regions regions) {
        return service.areas().stream().anyMatch(area -> regions.contains(area, region(need, regions)));
    }

    static String region(Need need, Regions regions) {
        boolean known =
                regions.regions().stream().map(Region::code).anyMatch(code -> Objects.equals(code, need.region()));
        LocalDate day = LocalDate.ofInstant(need.at(), regions.zone());
        return known ? regions.resolve(need.region(), day).code() : "fi";
    }

    private static boolean inLanguage(Service service, Need need) {
        String tag = need.language().name().toLowerCase(Locale.ROOT);
        return service.languages().contains(tag)
                && service.channels().stream()
                        .anyMatch(channel -> channel.languages().isEmpty()
                                || channel.languages().contains(tag));
    }

    private static boolean someAgeInBoth(AgeRange service, AgeRange visitor) {
        if (visitor == null) {
            return true;
        }
        for (int age = 0; age <= 130; age++) {
            if (within(age, service) && within(age, visitor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(int age, AgeRange ages) {
        int from = Objects.requireNonNullElse(ages.from(), 0);
        int to = Objects.requireNonNullElse(ages.to(), 130);
        return from <= age && age <= to;
    }

    static List<Service> eligible(ServiceDirectory directory, Need need) {
        return directory.services().stream()
                .filter(service -> eligible(service, need, directory.regions()))
                .toList();
    }
}
