package org.onedoor.navigator.paper;

import java.util.List;
import org.onedoor.vocabulary.Language;

final class PaperPage {
    PaperPage(PaperForm form, Language language, List<String> crisis) {}

    String html() {
        return "";
    }
}
