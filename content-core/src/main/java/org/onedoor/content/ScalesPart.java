package org.onedoor.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.content.PackFiles.Opened;
import org.onedoor.scales.Scale;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.json.Problem;

/** The scales that ship, and those of the pack, which stand in for shipped ones of the same id. */
final class ScalesPart implements PackPart<ScaleCatalogue, ScaleCatalogue> {

    @Override
    public Opened<ScaleCatalogue> read(PackReading reading) {
        PackFiles files = reading.files();
        List<Problem> problems = new ArrayList<>();
        Map<String, Scale> own = new LinkedHashMap<>();
        for (String path : reading.manifest().scales()) {
            String name = files.nameOf(path);
            Scale scale = files.open(path, in -> Scale.read(name, in)).into(problems);
            if (scale != null && own.putIfAbsent(scale.id(), scale) != null) {
                problems.add(new Problem(name, 0, 0, "", "the pack already has the scale \"" + scale.id() + "\""));
            }
        }
        ScaleCatalogue added = ScaleCatalogue.of(List.copyOf(own.values()));
        return problems.isEmpty()
                ? new Opened<>(reading.shippedScales().replacedBy(added), problems)
                : new Opened<>(null, problems);
    }

    @Override
    public ScaleCatalogue check(ScaleCatalogue read, PackContents before, List<Problem> problems) {
        return read;
    }
}
