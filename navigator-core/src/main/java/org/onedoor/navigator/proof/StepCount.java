package org.onedoor.navigator.proof;

import java.math.BigInteger;
import org.onedoor.vocabulary.StepOfNeed;

/**
 * How many sets of answers lead to one step.
 *
 * @param step the step of the result
 * @param answered sets in which every item has an answer, those of items that are not asked included
 * @param all the same when every item may be passed over as well
 */
public record StepCount(StepOfNeed step, BigInteger answered, BigInteger all) {}
