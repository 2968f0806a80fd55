package org.onedoor.navigator.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.definition.Action;
import org.onedoor.navigator.definition.Condition;
import org.onedoor.navigator.definition.DangerRule;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.definition.Item;
import org.onedoor.navigator.definition.NavigatorDefinition;
import org.onedoor.navigator.definition.Rule;
import org.onedoor.navigator.definition.Situation;
import org.onedoor.scales.ScaleCatalogue;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.vocabulary.Topic;
import org.onedoor.vocabulary.json.Located;

/** Checks a definition as a whole and resolves its references. */
public final class Compiler {
    private static final int HIGHEST_RULE = 5;
    private static final int DANGER = 6;

    private final NavigatorDefinition definition;
    private final Problems problems;
    private final Register<Topic> topics;
    private final Register<Action> actions;
    private final Register<Situation> situations;
    private final Register<Rule> ruleIds;
    private final Items items;
    private final Conditions conditions;

    /**
     * Prepares to check one document.
     *
     * @param scales the scales that its items may ask
     */
    public Compiler(Located<NavigatorDefinition> document, ScaleCatalogue scales) {
        definition = document.value();
        problems = new Problems(document);
        topics = new Register<>("topic", problems);
        actions = new Register<>("action", problems);
        situations = new Register<>("situation", problems);
        ruleIds = new Register<>("rule", problems);
        items = new Items(definition.items(), scales, problems);
        conditions = new Conditions(items, definition.findings(), problems);
    }

    /**
     * The definition with all references resolved.
     *
     * @throws org.onedoor.vocabulary.json.InvalidContentException with every problem
     */
    public Plan plan() {
        registerWhatRulesName();
        checkSteps();
        items.check(topics);
        Formula[] findings = conditions.findings();
        @Nullable Formula[] enableWhen = enableWhen();
        Reach reach = new Reach(enableWhen, findings);
        List<Raise> rules = rules(reach);
        List<Raise> dangerRules = dangerRules(reach);
        checkDanger(dangerRules, findings);
        List<Plan.Guard> guards = guards();
        checkLeftOpen();
        problems.throwIfAny();
        List<Slot> slots = items.slots();
        Map<String, Slot> byId = new LinkedHashMap<>();
        slots.forEach(slot -> byId.put(slot.id(), slot));
        List<Raise> leftOpen = new LeftOpenRules(slots, actions, situations, reach).of(rules);
        return new Plan(
                definition,
                slots,
                byId,
                enableWhen,
                findings,
                rules,
                dangerRules,
                leftOpen,
                guards,
                touched(
                        slots,
                        Stream.of(dangerRules, rules, leftOpen)
                                .flatMap(List::stream)
                                .toList()),
                opened(slots, reach));
    }

    private static List<List<Raise>> touched(List<Slot> slots, List<Raise> raises) {
        List<Raise> strongest = raises.stream()
                .sorted(Comparator.comparingInt(Raise::step).reversed())
                .toList();
        return slots.stream()
                .map(slot -> strongest.stream()
                        .filter(raise -> raise.touches().get(slot.index()))
                        .toList())
                .toList();
    }

    private static List<BitSet> opened(List<Slot> slots, Reach reach) {
        List<BitSet> opened = slots.stream().map(slot -> new BitSet()).toList();
        for (Slot slot : slots) {
            Formula gate = reach.enableWhen()[slot.index()];
            if (gate != null) {
                reach.of(gate).stream().forEach(on -> opened.get(on).set(slot.index()));
            }
        }
        return opened;
    }

    private void registerWhatRulesName() {
        for (int i = 0; i < definition.topics().size(); i++) {
            Topic topic = definition.topics().get(i);
            topics.add(topic.id(), topic, "/topics/" + i + "/id");
        }
        for (int i = 0; i < definition.actions().size(); i++) {
            Action action = definition.actions().get(i);
            actions.add(action.id(), action, "/actions/" + i + "/id");
        }
        for (int i = 0; i < definition.situations().size(); i++) {
            Situation situation = definition.situations().get(i);
            situations.add(situation.id(), situation, "/situations/" + i + "/id");
        }
    }

    private void checkSteps() {
        BitSet found = new BitSet();
        for (int i = 0; i < definition.steps().size(); i++) {
            int step = definition.steps().get(i).step();
            if (found.get(step)) {
                problems.add("/steps/" + i + "/step", "there is already a text of step " + step);
            }
            found.set(step);
        }
        for (StepOfNeed step : StepOfNeed.values()) {
            if (!found.get(step.number())) {
                problems.add("/steps", "step " + step.number() + " has no text");
            }
        }
    }

    private @Nullable Formula[] enableWhen() {
        @Nullable Formula[] formulas = new Formula[definition.items().size()];
        for (int i = 0; i < formulas.length; i++) {
            Item item = definition.items().get(i);
            if (item.enableWhen() != null) {
                String at = "/items/" + i + "/enableWhen";
                formulas[i] = conditions.beforeItem(item.enableWhen(), at, i);
                checkOffers(item, formulas[i], at);
            }
        }
        return formulas;
    }

    /** What waits for a question after the result would be asked before it in doubt, or never. */
    private void checkOffers(Item item, Formula gate, String at) {
        BitSet read = new BitSet();
        gate.slotsInto(read, conditions.found());
        if (!item.offered()) {
            read.stream()
                    .filter(slot -> items.get(slot).offered())
                    .forEach(slot -> problems.add(
                            at,
                            "it depends on item \"" + items.get(slot).id()
                                    + "\", which is offered after the result; offer this one as well"));
        }
    }

    private void checkLeftOpen() {
        for (int i = 0; i < definition.items().size(); i++) {
            Item item = definition.items().get(i);
            String at = "/items/" + i + "/leftOpen";
            if (item.leftOpen() != null) {
                if (!item.danger()) {
                    problems.add(at, "only an item that is marked as danger says what leaving it open gives");
                }
                named(actions, item.leftOpen().actions(), at + "/actions");
            }
        }
    }

    private List<Raise> rules(Reach reach) {
        List<Raise> raises = new ArrayList<>();
        for (int i = 0; i < definition.rules().size(); i++) {
            Rule rule = definition.rules().get(i);
            String at = "/rules/" + i;
            if (rule.atLeast() > HIGHEST_RULE) {
                problems.add(at + "/atLeast", "only danger rules reach step 6");
            }
            raises.add(raise(at, rule, false, reach));
        }
        return List.copyOf(raises);
    }

    private List<Raise> dangerRules(Reach reach) {
        List<Raise> raises = new ArrayList<>();
        for (int i = 0; i < definition.dangerRules().size(); i++) {
            raises.add(
                    raise("/dangerRules/" + i, asRule(definition.dangerRules().get(i)), true, reach));
        }
        return List.copyOf(raises);
    }

    private List<Plan.Guard> guards() {
        Register<Invariant> ids = new Register<>("invariant", problems);
        List<Plan.Guard> guards = new ArrayList<>();
        for (int i = 0; i < definition.invariants().size(); i++) {
            Invariant invariant = definition.invariants().get(i);
            String at = "/invariants/" + i;
            ids.add(invariant.id(), invariant, at + "/id");
            guards.add(guard(invariant, at));
        }
        return List.copyOf(guards);
    }

    private Plan.Guard guard(Invariant invariant, String at) {
        Integer least = invariant.atLeast();
        Integer most = invariant.atMost();
        if (least == null && most == null && invariant.asked().isEmpty() && invariant.then() == null) {
            problems.add(at, "says nothing: give it atLeast, atMost, asked or then");
        }
        if (least != null && most != null && least > most) {
            problems.add(at + "/atMost", "is less than atLeast");
        }
        for (int i = 0; i < invariant.asked().size(); i++) {
            items.find(invariant.asked().get(i), at + "/asked/" + i);
        }
        return new Plan.Guard(
                invariant, condition(invariant.when(), at + "/when"), condition(invariant.then(), at + "/then"));
    }

    private @Nullable Formula condition(@Nullable Condition condition, String at) {
        return condition == null ? null : conditions.everywhere(condition, at);
    }

    private static Rule asRule(DangerRule rule) {
        return new Rule(
                rule.id(),
                rule.when(),
                DANGER,
                rule.topics(),
                rule.actions(),
                rule.reason(),
                rule.evidence(),
                rule.situation());
    }

    private Raise raise(String at, Rule rule, boolean danger, Reach reach) {
        Formula when = conditions.everywhere(rule.when(), at + "/when");
        ruleIds.add(rule.id(), rule, at + "/id");
        return new Raise(
                rule.id(),
                danger,
                when,
                rule.atLeast(),
                rule.reason(),
                rule.evidence(),
                named(topics, rule.topics(), at + "/topics"),
                named(actions, rule.actions(), at + "/actions"),
                rule.situation() == null ? null : situations.find(rule.situation(), at + "/situation"),
                reach.of(when));
    }

    static <T> List<T> named(Register<T> register, List<String> ids, String at) {
        List<T> named = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            named.add(register.find(ids.get(i), at + "/" + i));
        }
        return named.stream().filter(Objects::nonNull).toList();
    }

    private void checkDanger(List<Raise> dangerRules, Formula[] findings) {
        BitSet danger = items.danger();
        BitSet used = new BitSet();
        for (int i = 0; i < dangerRules.size(); i++) {
            BitSet read = new BitSet();
            dangerRules.get(i).when().slotsInto(read, findings);
            if (!read.intersects(danger)) {
                problems.add("/dangerRules/" + i + "/when", "a danger rule must use an item that is marked as danger");
            }
            used.or(dangerRules.get(i).touches());
        }
        danger.andNot(used);
        danger.stream()
                .forEach(i -> problems.add("/items/" + i + "/danger", "it makes no difference to any danger rule"));
    }
}
