package org.onedoor.directory;

import org.onedoor.directory.model.Referral;
import org.onedoor.directory.model.Service;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Audience;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Regions;

/** What a service must meet to be offered at all. */
enum HardConstraint {
    PUBLISHED {
        @Override
        Ruling judge(Service service, LocalNeed visitor) {
            return service.published() ? Ruling.fits() : Ruling.fails();
        }
    },
    STEP {
        @Override
        Ruling judge(Service service, LocalNeed visitor) {
            return switch (service.stepsFrom(visitor.need().step())) {
                case 0 -> Ruling.fits(new MatchReason.StepFits());
                case 1 -> Ruling.fits(new MatchReason.StepNextTo(stronger(service, visitor.need())));
                default -> Ruling.fails();
            };
        }

        private boolean stronger(Service service, Need need) {
            return service.steps().contains(need.step().number() + 1);
        }
    },
    AREA {
        @Override
        Ruling judge(Service service, LocalNeed visitor) {
            return visitor.catchment()
                    .ring(service)
                    .map(ring -> Ruling.fits(new MatchReason.InArea(ring)))
                    .orElseGet(() -> otherArea(service, visitor));
        }

        private Ruling otherArea(Service service, LocalNeed visitor) {
            Regions regions = visitor.regions();
            return service.areas().stream()
                    .filter(area -> visitor.catchment().neighbours(area, regions))
                    .findFirst()
                    .map(area -> Ruling.fails(
                            new MissReason.OtherArea(regions.region(area).name())))
                    .orElseGet(Ruling::fails);
        }
    },
    LANGUAGE {
        @Override
        Ruling judge(Service service, LocalNeed visitor) {
            Language language = visitor.need().language();
            if (!service.servesIn(language.tag())) {
                return tellable(service) ? Ruling.fails(new MissReason.OnlyIn(service.languages())) : Ruling.fails();
            }
            return language == Language.FI ? Ruling.fits() : Ruling.fits(new MatchReason.ServesIn(language));
        }

        /** Many who ask in another language get by in Finnish; few who ask in Finnish do in others. */
        private boolean tellable(Service service) {
            return service.servesIn(Language.FI.tag());
        }
    },
    REFERRAL {
        @Override
        Ruling judge(Service service, LocalNeed visitor) {
            if (service.referral() != Referral.PROFESSIONAL_REFERRAL) {
                return Ruling.fits(new MatchReason.WithoutReferral(service.referral()));
            }
            boolean refers = visitor.need().audience() == Audience.PROFESSIONAL;
            return refers ? Ruling.fits() : Ruling.fails(new MissReason.NeedsReferral());
        }
    },
    AGES {
        @Override
        Ruling judge(Service service, LocalNeed visitor) {
            AgeRange ages = service.eligibility().ages();
            AgeRange own = visitor.need().ages();
            if (own != null && !ages.overlaps(own)) {
                return Ruling.fails(new MissReason.OnlyAges(ages));
            }
            return ages.equals(AgeRange.ALL) ? Ruling.fits() : Ruling.fits(new MatchReason.ForAges(ages));
        }
    },
    AUDIENCE {
        @Override
        Ruling judge(Service service, LocalNeed visitor) {
            boolean meant =
                    service.eligibility().audience().contains(visitor.need().audience());
            return meant
                    ? Ruling.fits()
                    : Ruling.fails(new MissReason.OnlyFor(service.eligibility().audience()));
        }
    };

    /** Judges a service; the reason it gives is the one that decided. */
    abstract Ruling judge(Service service, LocalNeed visitor);

    int bit() {
        return 1 << ordinal();
    }
}
