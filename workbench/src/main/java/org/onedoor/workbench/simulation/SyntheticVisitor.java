package org.onedoor.workbench.simulation;

import java.util.BitSet;
import org.onedoor.navigator.Question;
import org.onedoor.navigator.Respondent;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.vocabulary.Language;

/** One visitor of a cohort after the other, each known by number only. Used by one thread. */
final class SyntheticVisitor implements Respondent {
    private static final long SEVERITY = Chance.purpose("#severity");
    private static final long REGION = Chance.purpose("#region");
    private static final long LANGUAGE = Chance.purpose("#language");

    private final BoundCohort cohort;
    private final Said said;
    private long key;
    private double severity;

    SyntheticVisitor(BoundCohort cohort) {
        this.cohort = cohort;
        this.said = new Said(cohort.items().size());
    }

    void become(int number) {
        key = Chance.visitor(cohort.seed(), number);
        severity = Chance.normal(key, SEVERITY, 0);
        said.forget();
    }

    @Override
    public Answer answer(Question question) {
        return cohort.draw(question.item()).answer(key, severity, said);
    }

    /** A cohort says what is answered to every question, and all of the content is to be counted. */
    @Override
    public boolean goesOn() {
        return true;
    }

    BitSet asked() {
        return said.asked();
    }

    /** The position of the visitor's municipality. */
    int region() {
        return cohort.place(Chance.even(key, REGION, 0));
    }

    Language language() {
        return Language.values()[cohort.languages().place(Chance.even(key, LANGUAGE, 0))];
    }
}
