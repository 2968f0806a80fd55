package org.onedoor.directory.words;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What can follow a Finnish stem, folded: cases, persons, tenses and participles, with possessives and clitics after them. */
final class FinnishEndings {
    private static final List<String> CASES = words(
            "n a ta tta ssa sta lla lta lle na ksi an en in han hen hin hon hun hyn seen siin t"
                    + " den ien iden itten jen ten ia ja ita ihin issa ista illa ilta ille ina iksi itta ine isiin i isten");
    private static final List<String> PARTICIPLES = words(
            "va vat van vaa vaan vien via vasti nut nyt neet neen neena lut lyt leet rut ryt sut syt tu ty ttu tty tut tyt"
                    + " dyn dun tun tyn ttua ttya maton mattoman");
    private static final List<String> PERSONS = words(
            "n t mme tte vat a i in it imme itte ivat isin isit isi isimme isitte isivat si sin sit simme sitte sivat"
                    + " taan daan tiin diin ttiin ttiin tte taisiin ttaisiin da ta la ra na aan een"
                    + " maan massa masta malla matta ma man mat mani minen misen mista misesta miseen miset misten mise"
                    + " ja jat jan jaa jalle essa kaa koon ko kseni kaan");
    private static final List<String> POSSESSIVES = words("ni si nsa mme nne an en");
    private static final List<String> CLITICS = words("kin kaan ko han pa");

    /** Every ending; the empty one is not among them. */
    static final Set<String> ALL = all();

    private FinnishEndings() {}

    private static Set<String> all() {
        Set<String> plain = new TreeSet<>(CASES);
        CASES.forEach(one -> POSSESSIVES.forEach(owner -> plain.add(one.replaceAll("[nt]$", "") + owner)));
        plain.addAll(POSSESSIVES);
        plain.addAll(PARTICIPLES);
        plain.addAll(PERSONS);
        Set<String> all = new TreeSet<>(plain);
        plain.forEach(one -> CLITICS.forEach(clitic -> all.add(one + clitic)));
        all.addAll(CLITICS);
        return Set.copyOf(all);
    }

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" "));
    }
}
