package org.onedoor.vocabulary;

/**
 * How much help a person seems to need, in six ordered steps. Names and texts for people are content; these constants only
 * carry the order.
 *
 * <p>Source of the six steps: the published description of the Finnish Mental Hub's symptom navigator, where step 1 is
 * talking to someone close and step 6 is an immediate need of emergency care.
 */
public enum StepOfNeed {
    /** Step 1: everyday support, talking to someone. */
    TALK,
    /** Step 2: self-help programmes, guides, a chat. */
    SELF_HELP,
    /** Step 3: peer groups, guided self-care, student, occupational or school health. */
    GUIDED,
    /** Step 4: mental health and substance use services of primary care. */
    PRIMARY,
    /** Step 5: specialist psychiatry, or an assessment the same day. */
    SPECIALIST,
    /** Step 6: emergency help now. */
    EMERGENCY;

    /** The number of the step, 1 to 6. */
    public int number() {
        return ordinal() + 1;
    }

    /**
     * The step with a number.
     *
     * @throws IllegalArgumentException if the number is not 1 to 6
     */
    public static StepOfNeed of(int number) {
        if (number < 1 || number > 6) {
            throw new IllegalArgumentException("A step of need is 1 to 6, not " + number);
        }
        return values()[number - 1];
    }

    /** How soon help is needed at this step. */
    public Urgency urgency() {
        return switch (this) {
            case TALK, SELF_HELP, GUIDED, PRIMARY -> Urgency.NON_URGENT;
            case SPECIALIST -> Urgency.URGENT;
            case EMERGENCY -> Urgency.EMERGENCY;
        };
    }
}
