package org.onedoor.workbench.command;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.directory.Match;
import org.onedoor.directory.Matches;
import org.onedoor.directory.Need;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Result;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.Topic;
import org.onedoor.workbench.lines.LineProblem;
import org.onedoor.workbench.lines.LineRun.Answered;
import org.onedoor.workbench.lines.ResultLine;

/** Answers one visitor's line with a line: the result and, with a pack, the services. */
final class VisitorRun {
    private static final int REMEMBERED = 50_000;

    private final Navigator navigator;
    private final @Nullable ContentPack pack;
    private final Instant at;
    private final int limit;
    private final Map<Need, List<String>> remembered = new ConcurrentHashMap<>();

    private VisitorRun(Navigator navigator, @Nullable ContentPack pack, Instant at, int limit) {
        this.navigator = navigator;
        this.pack = pack;
        this.at = at;
        this.limit = limit;
    }

    /** Opens a navigator file, the folder of a pack, or a bundled pack by its name. */
    static VisitorRun of(String source, Instant at, int limit) {
        NamedNavigator opened = NamedNavigator.open(source);
        return new VisitorRun(opened.navigator(), opened.pack(), at, limit);
    }

    Answered answer(long number, String line) {
        try {
            VisitorLine visitor = VisitorLine.parse(line);
            checkMunicipality(visitor);
            return new Answered(result(visitor), false);
        } catch (LineProblem | IllegalArgumentException problem) {
            return new Answered(errors(number, problem.getMessage()), true);
        }
    }

    private void checkMunicipality(VisitorLine visitor) {
        String code = visitor.municipality();
        if (pack != null && code != null && pack.regions().findRegion(code).isEmpty()) {
            throw new LineProblem("/municipality: there is no region with this code");
        }
        if (visitor.language() != null && Language.find(visitor.language()).isEmpty()) {
            throw new LineProblem("/language: expected fi, sv or en");
        }
    }

    private String result(VisitorLine visitor) {
        Result result = navigator.replay(visitor.answers()).finish();
        ResultLine line = new ResultLine()
                .whole("step", result.step().number())
                .texts("topics", result.topics().stream().map(Topic::id).toList())
                .texts("rules", result.rules())
                .truth("danger", result.danger());
        if (pack != null) {
            line.texts("services", services(edition(pack, visitor), visitor, result));
        }
        return line.toString();
    }

    private static Edition edition(ContentPack pack, VisitorLine visitor) {
        String code = visitor.municipality();
        return code == null ? pack.edition() : pack.edition(code);
    }

    private List<String> services(Edition edition, VisitorLine visitor, Result result) {
        Need need = need(edition, visitor, result);
        List<String> known = remembered.get(need);
        if (known == null) {
            known = services(edition, need);
            if (remembered.size() < REMEMBERED) {
                remembered.put(need, known);
            }
        }
        return known;
    }

    private Need need(Edition edition, VisitorLine visitor, Result result) {
        Language language = visitor.language() == null
                ? Language.FI
                : Language.find(visitor.language()).orElse(Language.FI);
        Need need = edition.need(result, language, at);
        return visitor.age() == null ? need : need.withAges(AgeRange.of(visitor.age()));
    }

    private List<String> services(Edition edition, Need need) {
        Matches matches = edition.directory().match(need);
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        matches.emergency().forEach(match -> ids.add(match.service().id()));
        matches.services().stream().map(Match::service).forEach(service -> ids.add(service.id()));
        return ids.stream().limit(limit).toList();
    }

    private static String errors(long number, String message) {
        return new ResultLine()
                .whole("line", number)
                .texts("errors", List.of(message.split("\n")))
                .toString();
    }
}
