package study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.onedoor.navigator.Navigator;

/** The navigator of this study: five questions in the evening. */
final class Evening {
    static final Navigator NAVIGATOR = read();

    private Evening() {}

    private static Navigator read() {
        try (InputStream in = Evening.class.getResourceAsStream("evening.json")) {
            return Navigator.read("evening.json", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
