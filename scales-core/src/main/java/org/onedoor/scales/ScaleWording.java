package org.onedoor.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.authored.LicensedWording;
import org.onedoor.scales.definition.Classification;
import org.onedoor.scales.definition.Flag;
import org.onedoor.scales.definition.ItemDefinition;
import org.onedoor.scales.definition.Licence;
import org.onedoor.scales.definition.Licence.Verdict;
import org.onedoor.scales.definition.ResponseOption;
import org.onedoor.scales.definition.ResponseSet;
import org.onedoor.scales.definition.ScaleCondition;
import org.onedoor.scales.definition.ScaleDefinition;
import org.onedoor.scales.definition.ScaleText;
import org.onedoor.scales.definition.Translation;
import org.onedoor.vocabulary.Language;

/** The texts of a scale in one language: those of a licensee's pack if there is one, otherwise those of its file. */
final class ScaleWording {
    private final ScaleDefinition scale;
    private final Language language;
    private final @Nullable TextPack pack;

    ScaleWording(ScaleDefinition scale, Language language, @Nullable TextPack pack) {
        this.scale = scale;
        this.language = language;
        this.pack = pack;
    }

    boolean exportable() {
        return pack == null && missing().isEmpty();
    }

    /**
     * What must be there and is not. An item need not be that belongs to no score, may be left open and decides nothing: it is
     * neither critical nor looked at by a condition.
     */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (pack == null && scale.instructions() != null && instructions() == null) {
            missing.add("instructions");
        }
        List<ItemDefinition> needed =
                scale.items().stream().filter(item -> !maybeLeftOut(item)).toList();
        needed.stream()
                .filter(item -> text(item).isEmpty())
                .map(ItemDefinition::id)
                .forEach(missing::add);
        scale.responseSets().stream()
                .filter(set -> needed.stream().anyMatch(item -> item.responses().equals(set.id())))
                .filter(set -> !worded(set))
                .forEach(set -> missing.add("options of " + set.id()));
        return missing;
    }

    /**
     * The texts together.
     *
     * @throws WordingUnavailableException if one that must be there is missing
     */
    Form form() {
        List<String> missing = missing();
        if (!missing.isEmpty()) {
            boolean permissionNeeded = scale.licence().verdict() != Verdict.SHIP_TEXT;
            throw new WordingUnavailableException(scale.id(), language, permissionNeeded, missing);
        }
        List<Form.Item> items = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (ItemDefinition item : scale.items()) {
            ResponseSet set = set(item);
            if (text(item).isPresent() && worded(set)) {
                items.add(item(item, set));
            } else {
                leftOut.add(item.id());
            }
        }
        return pack == null ? ofTheFile(items, leftOut) : ofThePack(pack, items, leftOut);
    }

    private Form ofTheFile(List<Form.Item> items, List<String> leftOut) {
        Translation translation = scale.translations().stream()
                .filter(one -> LicensedWording.explains(one, language))
                .findFirst()
                .orElseThrow();
        Licence licence = scale.licence();
        return new Form(
                scale.id(),
                scale.version(),
                language,
                translation.id(),
                translation.status(),
                Objects.requireNonNullElse(licence.notice(), licence.holder()),
                true,
                instructions(),
                items,
                leftOut);
    }

    private Form ofThePack(TextPack from, List<Form.Item> items, List<String> leftOut) {
        return new Form(
                scale.id(),
                scale.version(),
                language,
                from.translation(),
                from.status(),
                from.notice(),
                false,
                from.instructions(),
                items,
                leftOut);
    }

    private Form.Item item(ItemDefinition item, ResponseSet set) {
        List<Form.Option> options = set.options().stream()
                .map(option -> new Form.Option(option.value(), text(set, option).orElseThrow()))
                .toList();
        boolean optional = Boolean.TRUE.equals(item.optional());
        return new Form.Item(item.id(), text(item).orElseThrow(), optional, options);
    }

    private boolean maybeLeftOut(ItemDefinition item) {
        boolean aside = Boolean.FALSE.equals(item.scored()) && Boolean.TRUE.equals(item.optional());
        boolean critical = scale.critical().stream().anyMatch(one -> one.item().equals(item.id()));
        return aside && !critical && conditions().noneMatch(condition -> condition.mentions(item.id()));
    }

    private Stream<ScaleCondition> conditions() {
        Stream<ScaleCondition> gates =
                scale.items().stream().flatMap(item -> Stream.of(item.enableWhen(), item.optionalWhen()));
        Stream<ScaleCondition> categories = scale.classifications().stream()
                .flatMap(classification -> classification.categories().stream())
                .map(Classification.Category::when);
        Stream<ScaleCondition> flags = scale.flags().stream().map(Flag::when);
        return Stream.of(gates, categories, flags).flatMap(all -> all).filter(Objects::nonNull);
    }

    private ResponseSet set(ItemDefinition item) {
        return scale.responseSets().stream()
                .filter(set -> set.id().equals(item.responses()))
                .findFirst()
                .orElseThrow();
    }

    private boolean worded(ResponseSet set) {
        return set.options().stream().allMatch(option -> text(set, option).isPresent());
    }

    private @Nullable String instructions() {
        if (pack != null) {
            return pack.instructions();
        }
        return in(scale.instructions()).orElse(null);
    }

    private Optional<String> text(ItemDefinition item) {
        if (pack == null) {
            return in(item.text());
        }
        return pack.items().stream()
                .filter(one -> one.id().equals(item.id()))
                .map(TextPack.ItemText::text)
                .findFirst();
    }

    private Optional<String> text(ResponseSet set, ResponseOption option) {
        if (pack == null) {
            return in(option.text());
        }
        return pack.options().stream()
                .filter(one -> one.set().equals(set.id()) && one.value().equals(option.value()))
                .map(TextPack.OptionText::text)
                .findFirst();
    }

    private Optional<String> in(@Nullable ScaleText text) {
        return text == null ? Optional.empty() : text.in(language);
    }
}
