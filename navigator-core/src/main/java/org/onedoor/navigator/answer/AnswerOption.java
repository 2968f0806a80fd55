package org.onedoor.navigator.answer;

import org.onedoor.vocabulary.LocalizedText;

/**
 * Something that can be chosen.
 *
 * @param id the option's id; for a scale item its value in digits
 * @param text what the person reads
 * @param exclusive whether it rules out the other options
 * @param answer the answer when this alone is chosen
 */
public record AnswerOption(String id, LocalizedText text, boolean exclusive, Answer answer) {}
