package org.onedoor.vocabulary.json;

import java.io.Serializable;

/**
 * One mistake in authored content: where it is and what is wrong.
 *
 * @param file name of the document, as given when it was read
 * @param line line of the offending value, from 1; 0 when the content was not read from text
 * @param column column of the offending value, from 1; 0 when the content was not read from text
 * @param pointer JSON pointer of the offending value; empty for the whole document
 * @param message what is wrong and, where it helps, what to write instead
 */
public record Problem(String file, int line, int column, String pointer, String message) implements Serializable {

    /** The problem as one line: {@code file:line:col /pointer: message}. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        return place + (pointer.isEmpty() ? "" : " " + pointer) + ": " + message;
    }
}
