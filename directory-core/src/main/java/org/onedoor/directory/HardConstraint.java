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
        Verdict judge(Service service, Visitor visitor) {
            return service.published() ? Verdict.fits() : Verdict.fails();
        }
    },
    STEP {
        @Override
        Verdict judge(Service service, Visitor visitor) {
            return switch (service.stepsFrom(visitor.need().step())) {
                case 0 -> Verdict.fits(new MatchReason.StepFits());
                case 1 -> Verdict.fits(new MatchReason.StepNextTo(stronger(service, visitor.need())));
                default -> Verdict.fails();
            };
        }

        private boolean stronger(Service service, Need need) {
            return service.steps().contains(need.step().number() + 1);
        }
    },
    AREA {
        @Override
        Verdict judge(Service service, Visitor visitor) {
            return visitor.catchment()
                    .ring(service)
                    .map(ring -> Verdict.fits(new MatchReason.InArea(ring)))
                    .orElseGet(() -> otherArea(service, visitor));
        }

        private Verdict otherArea(Service service, Visitor visitor) {
            Regions regions = visitor.regions();
            return service.areas().stream()
                    .filter(area -> visitor.catchment().neighbours(area, regions))
                    .findFirst()
                    .map(area -> Verdict.fails(
                            new MissReason.OtherArea(regions.region(area).name())))
                    .orElseGet(Verdict::fails);
        }
    },
    LANGUAGE {
        @Override
        Verdict judge(Service service, Visitor visitor) {
            Language language = visitor.need().language();
            if (!service.servesIn(language.tag())) {
                return tellable(service) ? Verdict.fails(new MissReason.OnlyIn(service.languages())) : Verdict.fails();
            }
            return language == Language.FI ? Verdict.fits() : Verdict.fits(new MatchReason.ServesIn(language));
        }

        /** Many who ask in another language get by in Finnish; few who ask in Finnish do in others. */
        private boolean tellable(Service service) {
            return service.servesIn(Language.FI.tag());
        }
    },
    REFERRAL {
        @Override
        Verdict judge(Service service, Visitor visitor) {
            if (service.referral() != Referral.PROFESSIONAL_REFERRAL) {
                return Verdict.fits(new MatchReason.WithoutReferral(service.referral()));
            }
            boolean refers = visitor.need().audience() == Audience.PROFESSIONAL;
            return refers ? Verdict.fits() : Verdict.fails(new MissReason.NeedsReferral());
        }
    },
    AGES {
        @Override
        Verdict judge(Service service, Visitor visitor) {
            AgeRange ages = service.eligibility().ages();
            AgeRange own = visitor.need().ages();
            if (own != null && !ages.overlaps(own)) {
                return Verdict.fails(new MissReason.OnlyAges(ages));
            }
            return ages.equals(AgeRange.ALL) ? Verdict.fits() : Verdict.fits(new MatchReason.ForAges(ages));
        }
    },
    AUDIENCE {
        @Override
        Verdict judge(Service service, Visitor visitor) {
            boolean meant =
                    service.eligibility().audience().contains(visitor.need().audience());
            return meant
                    ? Verdict.fits()
                    : Verdict.fails(new MissReason.OnlyFor(service.eligibility().audience()));
        }
    };

    /** Judges a service; the reason it gives is the one that decided. */
    abstract Verdict judge(Service service, Visitor visitor);

    int bit() {
        return 1 << ordinal();
    }
}
