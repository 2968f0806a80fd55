package org.onedoor.pack.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.definition.Action;
import org.onedoor.navigator.definition.Option;

/** What someone sees who worries about another: each danger, whatever they chose to talk about and whatever they left open. */
class LovedOneDangersTest {
    private static final String FOR_LOVED_ONE = "for-whom=loved-one ";
    private static final List<String> TOPICS = Walk.NAVIGATOR.definition().items().stream()
            .filter(item -> item.id().equals("loved-topics"))
            .flatMap(item -> item.options().stream())
            .map(Option::id)
            .toList();

    /** The first contact is the one of somebody whose topic is none of those offered. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            loved-thoughts=hints loved-plan=no                        | 4 | mieli.crisis-line-fi
            loved-thoughts=hopeless loved-plan=unsaid                 | 4 | mieli.crisis-line-fi
            loved-thoughts=hints loved-plan=means                     | 5 | mieli.crisis-line-fi
            loved-thoughts=often loved-plan=no                        | 5 | mieli.crisis-line-fi
            loved-life-stage=under-13 loved-thoughts=hints loved-plan=no | 5 | paivystysapu.116117
            loved-lately=attempt                                      | 5 | mieli.crisis-line-fi
            loved-lately=self-harm                                    | 5 | mieli.crisis-line-fi
            loved-lately=poisoned                                     | 6 | erc.112
            loved-lately=fire                                         | 5 | paivystysapu.116117
            own-strain=lost-hold own-thoughts=no                      | 5 | mieli.crisis-line-fi
            loved-lately=voices                                       | 5 | paivystysapu.116117
            loved-life-stage=under-13 loved-lately=voices             | 5 | paivystysapu.116117
            loved-lately=high-energy                                  | 5 | paivystysapu.116117
            loved-lately=may-hurt                                     | 5 | nollalinja.helpline
            loved-lately=withdrawal-signs                             | 5 | paivystysapu.116117
            loved-lately=medicine                                     | 4 | paivystysapu.116117
            loved-lately=not-eating                                   | 5 | paivystysapu.116117
            loved-life-stage=65-plus loved-lately=sudden-change       | 5 | paivystysapu.116117
            loved-lately=withdrawn                                    | 4 | paivystysapu.116117
            loved-lately=baby+high-energy                             | 6 | erc.112
            loved-lately=baby loved-thoughts=hopeless loved-plan=no   | 5 | paivystysapu.116117
            loved-harmed=home                                         | 4 | nollalinja.helpline
            loved-life-stage=13-17 loved-harmed=home                  | 5 | counties.social-emergency
            loved-harmed=controlled                                   | 5 | nollalinja.helpline
            loved-harmed=strangled                                    | 6 | erc.112
            loved-harmed=sexual                                       | 5 | thl.seri-centres
            loved-life-stage=under-13 loved-harmed=sexual             | 5 | counties.social-emergency
            loved-life-stage=13-17 loved-harmed=sexual                | 5 | counties.social-emergency
            loved-harmed=forced                                       | 5 | nollalinja.helpline
            loved-harmed=children                                     | 5 | counties.social-emergency
            own-strain=worn own-thoughts=sometimes                    | 4 | mieli.crisis-line-fi
            own-strain=worn own-thoughts=often                        | 5 | mieli.crisis-line-fi
            """)
    void aDangerIsHeardWhateverTheTopic(String told, int step, String first) {
        for (String topic : TOPICS) {
            assertThat(result(told + " loved-topics=" + topic).step().number())
                    .as(topic)
                    .isEqualTo(step);
        }
        assertThat(result(told + " loved-topics=other").contacts()).first().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "-"})
    void whatIsLeftOpenIsNeverMild(String open) {
        String danger = "loved-danger-now=%1$s loved-thoughts=%1$s loved-plan=%1$s loved-lately=%1$s loved-harmed=%1$s"
                .formatted(open);
        assertThat(result(danger).step().number()).isEqualTo(4);
        assertThat(result(danger + " own-strain=worn own-thoughts=" + open).crisis())
                .isTrue();
        assertThat(result(danger.replace("loved-thoughts=" + open, "loved-thoughts=hints"))
                        .step()
                        .number())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "loved-danger-now=violence",
                "loved-danger-now=victim",
                "loved-lately=may-hurt",
                "loved-topics=violence",
                "loved-harmed=home",
                "loved-harmed=controlled",
                "loved-harmed=strangled",
                "loved-harmed=forced"
            })
    void whoMeetsViolenceIsNotToldToStay(String told) {
        Result result = result(told);
        assertThat(result.actions())
                .extracting(Action::id)
                .contains("loved-violence-line")
                .doesNotContain("stay-with-them");
        assertThat(result.contacts()).contains("nollalinja.helpline");
        assertThat(result.stepText().text().en()).contains("Nollalinja");
    }

    /** Who cannot be found is searched for first, whatever else is feared. */
    @ParameterizedTest
    @ValueSource(strings = {"missing", "missing+hurt-self", "missing+child"})
    void whoIsMissingIsSearchedFor(String told) {
        Result result = result("loved-danger-now=" + told);
        assertThat(result.step().number()).isEqualTo(6);
        assertThat(result.contacts()).first().isEqualTo("erc.112");
        assertThat(result.actions()).extracting(Action::id).startsWith("call-112", "loved-missing-tell");
        assertThat(result.stepText().title().en()).isEqualTo("Call 112: nobody has to wait before searching");
    }

    @Test
    void whoeverIsWornOutHearsOfHelpForThemselves() {
        Result result = result("own-strain=worn own-thoughts=no");
        assertThat(result.stepText().title().en()).isEqualTo("Help is for you too");
        assertThat(result.actions()).extracting(Action::id).startsWith("own-health");
    }

    private static Result result(String told) {
        return Walk.of(FOR_LOVED_ONE + told).result();
    }
}
