package org.onedoor.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.content.ContentPack;
import org.onedoor.content.Edition;
import org.onedoor.vocabulary.Language;
import org.onedoor.vocabulary.LocalizedText;
import org.onedoor.vocabulary.StepOfNeed;
import org.onedoor.widgets.door.DoorI18n;
import org.onedoor.widgets.door.SingleDoor;
import org.onedoor.widgets.navigator.NavigatorWidget;

/** What the documentation shows, running. */
class WidgetSnippetsTest extends WidgetTest {

    @Test
    void aPortalShowsTheNavigatorOfItsRegion() {
        ContentPack pack = WalkPack.read();
        List<StepOfNeed> counted = new ArrayList<>();
        // @start region="navigator"
        Edition edition = pack.edition("05");
        NavigatorWidget navigator = new NavigatorWidget(edition);
        navigator.setLanguage(Language.SV);
        navigator.setHeadingLevel(2); // the page has its own h1
        navigator.addResultListener(result -> counted.add(result.step())); // the step, never an answer
        // @end
        Visit visit = Visit.to(navigator);
        assertThat(visit.title()).isEqualTo("Vem söker du hjälp för?");
    }

    @Test
    void aPortalShowsTheDoorInItsOwnWords() {
        Edition edition = WalkPack.country();
        // @start region="door"
        SingleDoor door = new SingleDoor(edition);
        door.setProfessionalsLink("professionals");
        DoorI18n words = new DoorI18n();
        words.set(DoorI18n.Text.WELCOME, LocalizedText.of("Tervetuloa", "Välkommen", "Welcome"));
        door.setI18n(words);
        // @end
        door.setLanguage(Language.EN);
        assertThat(Visit.to(door).title()).isEqualTo("Welcome");
    }
}
