package org.onedoor.navigator.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.NavigatorSession;
import org.onedoor.navigator.answer.Answer;
import org.onedoor.navigator.definition.Invariant;
import org.onedoor.navigator.plan.Facts;
import org.onedoor.navigator.plan.Formula;
import org.onedoor.navigator.plan.Plan;
import org.onedoor.navigator.plan.Raise;
import org.onedoor.navigator.plan.Slot;
import org.onedoor.vocabulary.Truth;

/** Says what is true of one set of answers, by asking the very session that a person would have. */
final class SessionJudge implements Judge<Boolean> {
    private final Navigator navigator;
    private final Plan plan;
    private final Map<String, Answer> answers;
    private final Facts facts;
    private final boolean offers;
    private @Nullable NavigatorSession session;

    SessionJudge(Navigator navigator, Plan plan, Map<String, Answer> answers) {
        this(navigator, plan, answers, true);
    }

    private SessionJudge(Navigator navigator, Plan plan, Map<String, Answer> answers, boolean offers) {
        this.offers = offers;
        this.navigator = navigator;
        this.plan = plan;
        this.answers = answers;
        this.facts = Facts.of(plan, codes());
    }

    private int[] codes() {
        return plan.slots().stream()
                .mapToInt(slot ->
                        comesUp(slot) ? slot.encode(answers.getOrDefault(slot.id(), Answer.skipped())) : Slot.OPEN)
                .toArray();
    }

    private boolean comesUp(Slot slot) {
        return offers || !slot.item().offered();
    }

    /** In the order of the document. */
    Map<String, Answer> answers() {
        Map<String, Answer> ordered = new LinkedHashMap<>();
        plan.slots().stream()
                .filter(slot -> answers.containsKey(slot.id()))
                .forEach(slot -> ordered.put(slot.id(), answers.get(slot.id())));
        return ordered;
    }

    /** The session in which every other question was passed over. */
    private NavigatorSession session() {
        if (session == null) {
            Map<String, Answer> all = new LinkedHashMap<>();
            plan.slots().stream()
                    .filter(this::comesUp)
                    .forEach(slot -> all.put(slot.id(), answers.getOrDefault(slot.id(), Answer.skipped())));
            session = navigator.replay(all);
        }
        return session;
    }

    @Override
    public Boolean always() {
        return true;
    }

    @Override
    public Boolean not(Boolean truth) {
        return !truth;
    }

    @Override
    public Boolean and(Boolean one, Boolean other) {
        return one && other;
    }

    @Override
    public Boolean asked(String item) {
        return facts.isAsked(plan.slot(item).index());
    }

    @Override
    public Boolean reached(String item) {
        int index = plan.slot(item).index();
        int[] codes = codes();
        for (int slot = index; slot < codes.length; slot++) {
            codes[slot] = Slot.OPEN;
        }
        Facts before = Facts.of(plan, codes);
        return before.isAsked(index) && !before.danger();
    }

    @Override
    public Boolean passed(String item) {
        return !Slot.isAnswer(codes()[plan.slot(item).index()]);
    }

    @Override
    public Boolean chosen(String item, String option) {
        return answers.get(item) instanceof Answer.Choices choices
                && choices.options().contains(option);
    }

    @Override
    public Boolean holds(String rule) {
        Raise raise = plan.raises()
                .filter(each -> each.rule().equals(rule))
                .findFirst()
                .orElseThrow();
        return isTrue(raise.when());
    }

    private boolean isTrue(@Nullable Formula formula) {
        return formula == null || facts.truth(formula) == Truth.TRUE;
    }

    @Override
    public Boolean stepAtLeast(int step) {
        return session().stepSoFar().number() >= step;
    }

    @Override
    public Boolean crisis() {
        return session().crisis();
    }

    @Override
    public Boolean concerns(Invariant invariant) {
        return isTrue(plan.guard(invariant).when());
    }

    @Override
    public Boolean demanded(Invariant invariant) {
        return isTrue(plan.guard(invariant).then());
    }

    @Override
    public SessionJudge beforeOffers() {
        return new SessionJudge(navigator, plan, answers, false);
    }

    @Override
    public SessionJudge with(OtherAnswer change) {
        Map<String, Answer> changed = new LinkedHashMap<>(answers);
        switch (change) {
            case OtherAnswer.To to -> changed.put(to.item(), to.answer());
            case OtherAnswer.Choosing choosing -> changed.put(choosing.item(), choosing(choosing));
        }
        return new SessionJudge(navigator, plan, changed, offers);
    }

    private Answer choosing(OtherAnswer.Choosing choosing) {
        List<String> chosen = answers.get(choosing.item()) instanceof Answer.Choices choices
                ? new ArrayList<>(choices.options())
                : new ArrayList<>();
        chosen.remove(choosing.option());
        if (choosing.chosen()) {
            chosen.removeIf(option -> isAlone(choosing.item(), option) || isAlone(choosing.item(), choosing.option()));
            chosen.add(choosing.option());
        }
        return chosen.isEmpty() ? Answer.skipped() : Answer.choices(chosen);
    }

    private boolean isAlone(String item, String option) {
        return plan.slot(item).options().stream()
                .anyMatch(each -> each.exclusive() && each.id().equals(option));
    }
}
