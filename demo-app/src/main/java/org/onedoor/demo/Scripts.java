package org.onedoor.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Which scripts the first script of a page will ask for in its turn, so that the page can ask for all of them at once. */
final class Scripts {
    private static final Pattern FIRST = Pattern.compile("VAADIN/build/indexhtml-[\\w-]+\\.js");

    /** As the bundler writes what an import needs; what only a few components need is left until they need it. */
    private static final Pattern NEXT =
            Pattern.compile("\\./((?:generated-flow-imports|onedoor-[a-z]+|FlowBootstrap|FlowClient)-[\\w-]+\\.js)");

    private static final Map<String, List<String>> AFTER = new ConcurrentHashMap<>();

    private Scripts() {}

    /** The addresses of the scripts that come after those which the page names. */
    static List<String> after(Document page) {
        return page.select("script[src]").eachAttr("src").stream()
                .flatMap(source -> FIRST.matcher(source).results().map(MatchResult::group))
                .flatMap(first -> AFTER.computeIfAbsent(first, Scripts::read).stream())
                .toList();
    }

    private static List<String> read(String first) {
        return NEXT.matcher(PageFile.text("VAADIN/webapp/" + first))
                .results()
                .map(next -> "./VAADIN/build/" + next.group(1))
                .distinct()
                .toList();
    }
}
