package org.onedoor.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onedoor.directory.TestDirectory.DIRECTORY;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

/** A widget keeps a directory and its answers in a server session, which may be written out and read back. */
class SessionStateTest {
    @Test
    void aDirectoryAnswersTheSameAfterItWasWrittenAndRead() throws Exception {
        Need need = MatchingTest.need("4 734 sv 30 2026-11-20 10:00 low-mood");
        ServiceDirectory again = (ServiceDirectory) writtenAndRead(DIRECTORY);
        assertThat(again.match(need)).isEqualTo(DIRECTORY.match(need));
    }

    @Test
    void anAnswerIsEqualAfterItWasWrittenAndRead() throws Exception {
        Matches matches = DIRECTORY.match(MatchingTest.need("6 734 en 30 2026-11-20 23:00"));
        assertThat(writtenAndRead(matches)).isEqualTo(matches);
    }

    private static Object writtenAndRead(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
