package org.onedoor.navigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.onedoor.content.ContentPack;
import org.onedoor.navigator.Navigator;

/** The snippets of the laws' documentation, and how a broken law is told. */
class LawsSnippetsTest {
    private static final Navigator NATIONAL = ContentPack.bundled("national").navigator();

    // @start region="laws"
    @Property(tries = 30)
    void theNationalNavigatorKeepsTheLaws(@ForAll Walk walk) {
        NavigatorLaws.check(NATIONAL, walk);
    }
    // @end region="laws"

    @Property(tries = 50)
    void inTheNationalNavigatorAWorseAnswerNeverLowersTheStep(@ForAll Walk walk) {
        NavigatorLaws.worseAnswerNeverLowers(NATIONAL, walk);
    }

    @Example
    void everyLawHasAnIdOfItsOwnAndASentence() {
        assertThat(NavigatorLaws.all()).extracting(NavigatorLaw::id).doesNotHaveDuplicates();
        assertThat(NavigatorLaws.all()).allSatisfy(law -> {
            assertThat(law.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(law.text()).endsWith(".");
            assertThat(law).hasToString(law.id());
        });
    }

    @Example
    void aBrokenLawIsToldByItsIdAndTheWalk() {
        NavigatorLaw wrong = new NavigatorLaw("never-ends", "Nothing ever ends.", false, (navigator, walk) -> {
            Case forward = Case.forward(navigator, walk);
            forward.expect(forward.session().remaining() > 0, "there is a result");
        });
        Navigator small = new Sketch(false, List.of(List.of()), List.of(), List.of()).navigator();
        assertThatThrownBy(() -> wrong.check(small, Walk.of(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessage("never-ends: there is a result, on the walk: item-1=second ~ step 1");
    }
}
