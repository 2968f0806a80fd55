package org.onedoor.demo;

import static org.onedoor.demo.AboutText.ACCESSIBILITY;
import static org.onedoor.demo.AboutText.ACCESSIBILITY_AIM;
import static org.onedoor.demo.AboutText.ACCESSIBILITY_LIMITS;
import static org.onedoor.demo.AboutText.ACCESSIBILITY_TESTED;
import static org.onedoor.demo.AboutText.FEEDBACK;
import static org.onedoor.demo.AboutText.FEEDBACK_HELP;
import static org.onedoor.demo.AboutText.FEEDBACK_WHERE;
import static org.onedoor.demo.AboutText.PRIVACY;
import static org.onedoor.demo.AboutText.PRIVACY_ANSWERS;
import static org.onedoor.demo.AboutText.PRIVACY_COOKIE;
import static org.onedoor.demo.AboutText.PRIVACY_NAME;
import static org.onedoor.demo.AboutText.PRIVACY_PROVIDER;
import static org.onedoor.demo.AboutText.PROVIDER;
import static org.onedoor.demo.AboutText.PROVIDER_HELP;
import static org.onedoor.demo.AboutText.PROVIDER_WHAT;
import static org.onedoor.demo.AboutText.PROVIDER_WHO;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What every page's footer leads to. */
enum AboutTopic {
    OF_PROVIDER(PROVIDER, PROVIDER_WHO, PROVIDER_WHAT, PROVIDER_HELP),
    OF_PRIVACY(PRIVACY, PRIVACY_NAME, PRIVACY_ANSWERS, PRIVACY_COOKIE, PRIVACY_PROVIDER),
    OF_ACCESSIBILITY(ACCESSIBILITY, ACCESSIBILITY_AIM, ACCESSIBILITY_TESTED, ACCESSIBILITY_LIMITS),
    OF_FEEDBACK(FEEDBACK, FEEDBACK_WHERE, FEEDBACK_HELP);

    private final AboutText title;
    private final List<AboutText> paragraphs;

    AboutTopic(AboutText title, AboutText... paragraphs) {
        this.title = title;
        this.paragraphs = List.of(paragraphs);
    }

    AboutText title() {
        return title;
    }

    List<AboutText> paragraphs() {
        return paragraphs;
    }

    /** The end of its address, such as {@code about/privacy}. */
    String path() {
        return "about/" + title.name().toLowerCase(Locale.ROOT);
    }

    static Optional<AboutTopic> at(String path) {
        return Stream.of(values()).filter(topic -> topic.path().equals(path)).findFirst();
    }
}
