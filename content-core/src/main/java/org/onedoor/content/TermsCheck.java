package org.onedoor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onedoor.directory.ServiceDirectory;
import org.onedoor.directory.words.Term;
import org.onedoor.directory.words.TermFile;
import org.onedoor.vocabulary.Topic;
import org.onedoor.vocabulary.json.Located;
import org.onedoor.vocabulary.json.Problem;

/** Whether the terms of a list lead where the pack has something. */
final class TermsCheck {
    private final Located<?> document;
    private final String pointer;
    private final TermFile file;
    private final Set<String> topics;
    private final ServiceDirectory directory;
    private final List<Problem> problems = new ArrayList<>();

    TermsCheck(Located<?> document, String pointer, TermFile file, PackContents pack) {
        this.document = document;
        this.pointer = pointer;
        this.file = file;
        this.topics = pack.of(PackParts.NAVIGATOR).definition().topics().stream()
                .map(Topic::id)
                .collect(Collectors.toSet());
        this.directory = pack.of(PackParts.SERVICES).directory();
    }

    List<Problem> problems() {
        for (int t = 0; t < file.dangers().size(); t++) {
            check(pointer + "/dangers/" + t, file.dangers().get(t));
        }
        for (int t = 0; t < file.terms().size(); t++) {
            Term term = file.terms().get(t);
            check(pointer + "/terms/" + t, term);
            if (term.topics().isEmpty() && (term.services().isEmpty() || term.name() == null)) {
                say(pointer + "/terms/" + t, "must lead to a topic, or to services with a name for what they are");
            }
        }
        return problems;
    }

    private void check(String at, Term term) {
        for (int t = 0; t < term.topics().size(); t++) {
            if (!topics.contains(term.topics().get(t))) {
                say(
                        at + "/topics/" + t,
                        "the navigator has no topic \"" + term.topics().get(t) + "\"");
            }
        }
        for (int s = 0; s < term.services().size(); s++) {
            if (!directory.hasAny(term.services().get(s))) {
                say(
                        at + "/services/" + s,
                        "no service has an id like \"" + term.services().get(s) + "\"");
            }
        }
    }

    private void say(String at, String problem) {
        problems.add(document.problem(at, problem));
    }
}
