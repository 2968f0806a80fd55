package org.onedoor.navigator.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.SampleReportingFormat;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.vocabulary.json.StrictJson;

/**
 * Writes a navigator for which a property fails as its items, findings and rules, without their texts, and a trial's walk as a line.
 * jqwik finds it; it is not called by hand.
 */
public final class NavigatorReport implements SampleReportingFormat {

    /** For jqwik. */
    public NavigatorReport() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Navigator || value instanceof Trial;
    }

    @Override
    public Object report(Object value) {
        Map<Object, Object> report = new LinkedHashMap<>();
        if (value instanceof Trial trial) {
            report.put(SampleReportingFormat.plainLabel("walk"), SampleReportingFormat.plainLabel(trial.line()));
        }
        NavigatorDefinition navigator =
                (value instanceof Trial trial ? trial.navigator() : (Navigator) value).definition();
        report.put(SampleReportingFormat.plainLabel("items"), lines(navigator.items()));
        report.put(SampleReportingFormat.plainLabel("findings"), lines(navigator.findings()));
        report.put(SampleReportingFormat.plainLabel("rules"), lines(navigator.rules()));
        report.put(SampleReportingFormat.plainLabel("danger rules"), lines(navigator.dangerRules()));
        return report;
    }

    private static List<Object> lines(List<?> parts) {
        return parts.stream()
                .map(part -> StrictJson.write(part).replaceAll("\"(text|reason|why)\":\\{[^}]*},?", ""))
                .map(SampleReportingFormat::plainLabel)
                .toList();
    }
}
