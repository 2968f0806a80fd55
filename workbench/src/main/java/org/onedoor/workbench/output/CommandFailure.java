package org.onedoor.workbench.output;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** A command that cannot be carried out, with a message that says what to do. */
public final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Made with the message. */
    public CommandFailure(String message) {
        super(message);
    }

    /** A file that could not be read or written, in words instead of names of exceptions. */
    public static CommandFailure of(IOException failed) {
        String reason = switch (failed) {
            case NoSuchFileException none -> "there is no such file or folder";
            case AccessDeniedException denied -> "access to it is denied";
            case NotDirectoryException file -> "it is no folder";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            case CharacterCodingException other -> "it is not UTF-8; save it as UTF-8";
            default -> failed.getMessage();
        };
        boolean named = failed instanceof FileSystemException file && file.getFile() != null;
        String where = named ? ((FileSystemException) failed).getFile() : "What is read or written";
        return new CommandFailure(where + ": " + reason + ".");
    }
}
