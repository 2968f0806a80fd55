package org.onedoor.scales;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.definition.BandSet;
import org.onedoor.scales.definition.ChangeConstants;
import org.onedoor.scales.definition.Classification;
import org.onedoor.scales.definition.CriticalItem;
import org.onedoor.scales.definition.Flag;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ResponseSet;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScoreDefinition;
import org.onedoor.scales.definition.SeverityBand;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.vocabulary.json.Located;

/** What must hold of a scale beyond its shape. */
final class ScaleChecks {
    private final ScaleDeclarations declared;
    private final ScaleDefinition scale;
    private final ConditionChecks conditions;

    private ScaleChecks(ScaleDeclarations declared) {
        this.declared = declared;
        this.scale = declared.scale();
        this.conditions = new ConditionChecks(declared);
    }

    /**
     * Checks a whole scale.
     *
     * @throws InvalidContentException with every problem
     */
    static void check(Located<ScaleDefinition> located) {
        checkSeal(checkAllButSeal(located));
    }

    /** For a file that is known, byte for byte, to be the one that was reviewed. */
    static ScaleDeclarations checkAllButSeal(Located<ScaleDefinition> located) {
        ScaleDeclarations declared = new ScaleDeclarations(located);
        new ScaleChecks(declared).check();
        new WordingChecks(declared).check();
        new ScoreChecks(declared).check();
        InvalidContentException.throwIfAny(declared.problems());
        return declared;
    }

    /** Another digit in a cut-off makes another valid scale; only the seal tells that nobody reviewed it. */
    private static void checkSeal(ScaleDeclarations declared) {
        String seal = declared.scale().seal();
        if (seal == null) {
            return;
        }
        String proper = declared.scale().properSeal();
        if (!seal.equals(proper)) {
            declared.problem(
                    "/seal",
                    "the scoring was changed since it was reviewed and sealed; the seal of this one is " + proper);
            InvalidContentException.throwIfAny(declared.problems());
        }
    }

    private void check() {
        ids();
        if (scale.ages() != null) {
            declared.source("/ages/source", scale.ages().source());
        }
        responseSets();
        items();
        bands();
        for (int i = 0; i < scale.flags().size(); i++) {
            flag("/flags/" + i, scale.flags().get(i));
        }
        for (int i = 0; i < scale.alternatives().size(); i++) {
            flag("/alternatives/" + i, scale.alternatives().get(i));
        }
        classifications();
        critical();
        change();
        for (int i = 0; i < scale.norms().size(); i++) {
            declared.source("/norms/" + i + "/source", scale.norms().get(i).source());
        }
    }

    private void ids() {
        declared.unique("/bands", scale.bands(), BandSet::id, "/id");
        declared.unique("/flags", scale.flags(), Flag::id, "/id");
        declared.unique("/classifications", scale.classifications(), Classification::id, "/id");
        declared.unique("/critical", scale.critical(), CriticalItem::item, "/item");
    }

    private void responseSets() {
        List<ResponseSet> sets = scale.responseSets();
        for (int i = 0; i < sets.size(); i++) {
            ResponseSet set = sets.get(i);
            declared.unique("/responseSets/" + i + "/options", set.options(), ResponseOption::value, "/value");
            if (scale.items().stream().noneMatch(item -> item.responses().equals(set.id()))) {
                declared.problem("/responseSets/" + i, "no item uses it");
            }
        }
    }

    private void items() {
        Set<String> scored = declared.scored();
        for (int i = 0; i < scale.items().size(); i++) {
            ItemDefinition item = scale.items().get(i);
            String pointer = "/items/" + i;
            boolean hasResponses = declared.responses(pointer + "/responses", item.responses()) != null;
            if (Boolean.TRUE.equals(item.reversed()) && !hasResponses) {
                declared.problem(pointer + "/reversed", "needs a response set to turn around");
            }
            scored(pointer, item, scored.contains(item.id()));
            gates(pointer, i, item);
        }
    }

    private void scored(String pointer, ItemDefinition item, boolean counted) {
        boolean said = !Boolean.FALSE.equals(item.scored());
        if (said && !counted) {
            declared.problem(pointer, "no score counts it; say \"scored\": false if that is meant");
        }
        if (!said && counted) {
            declared.problem(pointer + "/scored", "is false, and yet a score counts the item");
        }
    }

    private void gates(String pointer, int place, ItemDefinition item) {
        conditions.gate(pointer + "/enableWhen", item.enableWhen(), place);
        conditions.gate(pointer + "/optionalWhen", item.optionalWhen(), place);
        conditions.person(pointer + "/omitWhen", item.omitWhen());
    }

    private void bands() {
        for (int i = 0; i < scale.bands().size(); i++) {
            BandSet set = scale.bands().get(i);
            String pointer = "/bands/" + i;
            declared.source(pointer + "/source", set.source());
            declared.unique(pointer + "/levels", set.levels(), SeverityBand::id, "/id");
            ScoreDefinition score = declared.score(pointer + "/score", set.score());
            if (score != null) {
                levels(pointer + "/levels/", set.levels(), score);
            }
            advice(pointer + "/levels/", set.levels());
        }
    }

    /** Advice that is the same at two levels tells a person in need no more than one who is well. */
    private void advice(String pointer, List<SeverityBand> levels) {
        boolean advised = levels.stream().anyMatch(level -> level.advice() != null);
        for (Language language : Language.values()) {
            Set<String> before = new HashSet<>();
            for (int i = 0; i < levels.size(); i++) {
                LocalizedText advice = levels.get(i).advice();
                if (advice != null && !before.add(advice.in(language))) {
                    declared.problem(
                            pointer + i + "/advice",
                            "reads the same as that of a band before it, in " + language.tag());
                }
            }
        }
        for (int i = 0; advised && i < levels.size(); i++) {
            if (levels.get(i).advice() == null) {
                declared.problem(pointer + i + "/advice", "is missing, and another band has it");
            }
        }
    }

    private void levels(String pointer, List<SeverityBand> levels, ScoreDefinition score) {
        int next = score.range().from();
        for (int i = 0; i < levels.size(); i++) {
            SeverityBand level = levels.get(i);
            if (i == 0 && level.from() != next) {
                String where = ", where the range of " + score.id() + " begins";
                declared.problem(pointer + i + "/from", "must be " + next + where);
            } else if (level.from() != next) {
                String what = level.from() > next ? "leaves a gap after" : "overlaps";
                declared.problem(pointer + i + "/from", what + " the band before it: must be " + next);
            }
            if (level.to() < level.from()) {
                declared.problem(pointer + i + "/to", "must not be below from, " + level.from());
            }
            next = Math.max(next, level.to() + 1);
        }
        if (next - 1 != score.range().to()) {
            declared.problem(
                    pointer + (levels.size() - 1) + "/to",
                    "must be " + score.range().to() + ", where the range of " + score.id() + " ends");
        }
    }

    private void flag(String pointer, Flag flag) {
        declared.source(pointer + "/source", flag.source());
        conditions.check(pointer + "/when", flag.when());
    }

    private void classifications() {
        for (int i = 0; i < scale.classifications().size(); i++) {
            Classification classification = scale.classifications().get(i);
            String pointer = "/classifications/" + i;
            declared.source(pointer + "/source", classification.source());
            List<Classification.Category> categories = classification.categories();
            declared.unique(pointer + "/categories", categories, Classification.Category::id, "/id");
            for (int c = 0; c < categories.size(); c++) {
                category(pointer + "/categories/" + c, categories.get(c), c == categories.size() - 1);
            }
        }
    }

    private void category(String pointer, Classification.Category category, boolean last) {
        if (category.when() != null) {
            conditions.check(pointer + "/when", category.when());
        }
        if (last != (category.when() == null)) {
            declared.problem(pointer, "the last category, and no other, is without a condition");
        }
    }

    private void critical() {
        for (int i = 0; i < scale.critical().size(); i++) {
            CriticalItem critical = scale.critical().get(i);
            String pointer = "/critical/" + i;
            declared.source(pointer + "/source", critical.source());
            boolean byPoints = critical.pointsAtLeast() != null;
            if (byPoints == (critical.atLeast() != null)) {
                declared.problem(pointer, "needs either atLeast or pointsAtLeast");
            } else if (declared.item(pointer + "/item", critical.item()) != null) {
                conditions.cut(
                        pointer + (byPoints ? "/pointsAtLeast" : "/atLeast"),
                        byPoints ? critical.pointsAtLeast() : critical.atLeast(),
                        byPoints ? declared.points(critical.item()) : declared.values(critical.item()));
            }
        }
    }

    private void change() {
        ChangeConstants change = scale.change();
        if (change == null) {
            return;
        }
        constant("/change/reliable", change.reliable());
        constant("/change/meaningful", change.meaningful());
        constant("/change/recovered", change.recovered());
    }

    private void constant(String pointer, ChangeConstants.@Nullable Constant constant) {
        if (constant != null) {
            declared.source(pointer + "/source", constant.source());
        }
    }
}
