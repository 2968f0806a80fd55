package org.onedoor.navigator;

import java.util.ArrayList;
import java.util.List;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Finding;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.ItemKind;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Option;
import org.onedoor.navigator.definition.Order;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.LocalizedText;

/**
 * Makes a small valid navigator of a list of numbers: each decision takes the next number, and 0 when there is none left. So
 * shrinking the list shrinks the navigator.
 */
public final class Genes {
    private static final LocalizedText TEXT = LocalizedText.of("t", "t", "t");
    private static final NavigatorDefinition FRAME =
            TestNavigators.read("small.json").definition();
    private static final List<String> SCALE_ITEMS = List.of("phq-2/q1", "phq-2/q2", "gad-2/q1", "gad-2/q2");

    private final List<Integer> genes;
    private final boolean rising;
    private int next;
    private final List<Item> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Integer> findingNeeds = new ArrayList<>();
    private int scaleItems;
    private int needs;

    private Genes(List<Integer> genes, boolean rising) {
        this.genes = genes;
        this.rising = rising;
    }

    /** A navigator with every kind of item and condition. */
    public static NavigatorDefinition any(List<Integer> genes) {
        return new Genes(genes, false).definition();
    }

    /** A navigator in which a worse answer can only make more conditions hold. */
    public static NavigatorDefinition rising(List<Integer> genes) {
        return new Genes(genes, true).definition();
    }

    public static Navigator navigator(NavigatorDefinition definition) {
        return Navigator.of(definition, ScaleCatalogue.bundled());
    }

    private int draw(int choices) {
        int gene = next < genes.size() ? genes.get(next++) : 0;
        return gene % choices;
    }

    private NavigatorDefinition definition() {
        int count = 2 + draw(6);
        for (int i = 0; i < count; i++) {
            items.add(item());
            if (draw(3) == 1) {
                finding();
            }
        }
        List<DangerRule> dangerRules = new ArrayList<>();
        items.stream().filter(Item::danger).forEach(item -> dangerRules.add(dangerRule(item)));
        List<Rule> rules = new ArrayList<>();
        int ruleCount = 1 + draw(6);
        for (int i = 0; i < ruleCount; i++) {
            rules.add(rule("rule-" + i));
        }
        return with(rules, dangerRules);
    }

    private NavigatorDefinition with(List<Rule> rules, List<DangerRule> dangerRules) {
        return new NavigatorDefinition(
                "drawn",
                "1",
                TEXT,
                TEXT,
                FRAME.provenance(),
                FRAME.topics(),
                FRAME.steps(),
                FRAME.actions(),
                items,
                findings,
                rules,
                dangerRules);
    }

    private Item item() {
        String id = "item-" + items.size();
        Order order = rising ? Order.RISING : Order.values()[draw(3)];
        Item plain = switch (ItemKind.values()[draw(4)]) {
            case SINGLE -> Item.single(id, TEXT, order, options(2 + draw(3), 0));
            case MULTI -> Item.multi(id, TEXT, order, options(2 + draw(3), rising ? 0 : draw(2)));
            case NUMBER -> Item.number(id, TEXT, order, 0, 1 + draw(5));
            case SCALE -> scaleItem(id);
        };
        boolean gated = !items.isEmpty() && draw(2) == 1;
        Item item = gated ? plain.askedWhen(condition(items.size(), 2)) : plain;
        return draw(4) == 1 ? item.asDanger() : item;
    }

    private Item scaleItem(String id) {
        return scaleItems < SCALE_ITEMS.size()
                ? Item.scale(id, SCALE_ITEMS.get(scaleItems++))
                : Item.number(id, TEXT, Order.RISING, 0, 3);
    }

    private static List<Option> options(int count, int exclusive) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean last = i == count - 1 && exclusive == 1;
            String id = "secret-" + i;
            options.add(last ? Option.exclusive(id, TEXT) : Option.of(id, TEXT));
        }
        return options;
    }

    private void finding() {
        needs = 0;
        Condition condition = condition(items.size(), 2);
        findings.add(new Finding("finding-" + findings.size(), condition));
        findingNeeds.add(needs);
    }

    private Rule rule(String id) {
        return new Rule(id, condition(items.size(), 3), 1 + draw(5), List.of(), List.of(), TEXT, "drawn");
    }

    private DangerRule dangerRule(Item item) {
        Condition alarm = comparison(items.indexOf(item));
        Condition when = draw(2) == 0 ? alarm : Condition.all(alarm, condition(items.size(), 2));
        return new DangerRule("danger-" + item.id(), when, List.of(), List.of(), TEXT, "drawn");
    }

    /** A condition on the first items, and on findings that need no later ones. */
    private Condition condition(int known, int depth) {
        return switch (depth == 0 ? 0 : draw(10)) {
            case 1 -> Condition.all(condition(known, depth - 1), condition(known, depth - 1));
            case 2 -> Condition.any(condition(known, depth - 1), condition(known, depth - 1));
            case 3 -> rising ? leaf(known) : Condition.not(condition(known, depth - 1));
            case 4 -> findingOr(known);
            case 5 -> scoreOr(known);
            default -> leaf(known);
        };
    }

    private Condition leaf(int known) {
        int index = draw(known);
        return rising || draw(5) != 1
                ? comparison(index)
                : Condition.answered(need(index).id());
    }

    private Condition findingOr(int known) {
        if (findings.isEmpty()) {
            return leaf(known);
        }
        int index = draw(findings.size());
        if (findingNeeds.get(index) >= known) {
            return leaf(known);
        }
        needs = Math.max(needs, findingNeeds.get(index));
        return Condition.finding(findings.get(index).id());
    }

    private Condition scoreOr(int known) {
        long asked = items.subList(0, known).stream()
                .filter(item -> item.of().stream().anyMatch(of -> of.startsWith("phq-2/")))
                .count();
        if (asked < 2) {
            return leaf(known);
        }
        needs = known - 1;
        Condition.Subject score = Condition.score("phq-2");
        return rising || draw(2) == 0 ? score.atLeast(1 + draw(6)) : score.atMost(draw(6));
    }

    private Item need(int index) {
        needs = Math.max(needs, index);
        return items.get(index);
    }

    private Condition comparison(int index) {
        Item item = need(index);
        Condition.ItemSubject subject = Condition.item(item.id());
        int options = item.options().size();
        return switch (item.kind()) {
            case SINGLE -> single(item, subject, options);
            case MULTI -> subject.has("secret-" + draw(options));
            case NUMBER -> number(subject, item.max());
            case SCALE -> number(subject, 3);
        };
    }

    private Condition single(Item item, Condition.ItemSubject subject, int options) {
        int form = rising ? 2 : draw(item.order() == Order.NONE ? 2 : 4);
        return switch (form) {
            case 0 -> subject.is("secret-" + draw(options));
            case 1 -> subject.in("secret-0", "secret-" + (options > 2 ? 1 : 0));
            case 2 -> subject.from("secret-" + (1 + draw(options - 1)));
            default -> subject.upTo("secret-" + draw(options - 1));
        };
    }

    private Condition number(Condition.Subject subject, int max) {
        return rising || draw(2) == 0 ? subject.atLeast(1 + draw(max)) : subject.atMost(draw(max));
    }
}
