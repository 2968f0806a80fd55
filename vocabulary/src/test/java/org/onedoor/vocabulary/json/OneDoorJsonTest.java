package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.vocabulary.GeoPoint;
import org.onedoor.vocabulary.json.Booklet.Next;
import org.onedoor.vocabulary.json.Booklet.Purpose;

class OneDoorJsonTest {
    private static final Jsonb JSONB = OneDoorJson.jsonb();

    /** Components out of the order of the alphabet, and getters that are none of them. */
    public record Leaflet(
            String title, LocalTime opens, @Nullable Integer pages, Purpose purpose) {
        /** A getter, not a component. */
        public boolean isShort() {
            return true;
        }

        /** Another. */
        public String getAuthor() {
            return "nobody";
        }
    }

    @Test
    void aRecordIsWrittenInTheOrderOfItsComponentsAndNothingElse() {
        Leaflet leaflet = new Leaflet("t", LocalTime.of(8, 30), null, Purpose.TRY_OUT);

        assertThat(JSONB.toJson(leaflet))
                .isEqualTo("{\"title\":\"t\",\"opens\":\"08:30\",\"purpose\":\"try-out\"}")
                .isEqualTo(StrictJson.write(leaflet));
        assertThat(JSONB.fromJson(JSONB.toJson(leaflet), Leaflet.class)).isEqualTo(leaflet);
    }

    /** What a program may hold beside content. */
    public record Notebook(
            int pages,
            boolean full,
            double weight,
            Optional<Leaflet> leaflet,
            Optional<String> owner,
            Set<String> words,
            Map<DayOfWeek, Integer> visits,
            List<List<Purpose>> plans) {}

    @Test
    void aRecordThatIsNotContentRoundTripsToo() {
        Notebook notebook = new Notebook(
                3,
                true,
                -0.0,
                Optional.of(new Leaflet("t", LocalTime.NOON, 1, Purpose.READ)),
                Optional.empty(),
                Set.of("a"),
                new LinkedHashMap<>(Map.of(DayOfWeek.MONDAY, 2)),
                List.of(List.of(Purpose.READ, Purpose.TALK_ABOUT), List.of()));

        String json = JSONB.toJson(notebook);

        assertThat(json)
                .isEqualTo("{\"pages\":3,\"full\":true,\"weight\":-0.0,"
                        + "\"leaflet\":{\"title\":\"t\",\"opens\":\"12:00\",\"pages\":1,\"purpose\":\"read\"},"
                        + "\"words\":[\"a\"],\"visits\":{\"monday\":2},"
                        + "\"plans\":[[\"read\",\"talk-about\"],[]]}");
        assertThat(JSONB.fromJson(json, Notebook.class)).isEqualTo(notebook);
    }

    @Test
    void whatIsAbsentIsEmptyOrZeroAsJsonBindingHasIt() {
        assertThat(JSONB.fromJson("{\"owner\": null, \"words\": null}", Notebook.class))
                .isEqualTo(new Notebook(0, false, 0.0, Optional.empty(), Optional.empty(), null, null, null));
    }

    @Test
    void enumsAreWordsWhereverTheyStand() {
        assertThat(JSONB.toJson(Purpose.TALK_ABOUT)).isEqualTo("\"talk-about\"");
        assertThat(JSONB.fromJson("[\"talk-about\", \"read\"]", Purpose[].class))
                .containsExactly(Purpose.TALK_ABOUT, Purpose.READ);
        assertThatThrownBy(() -> JSONB.fromJson("[\"TALK_ABOUT\"]", Purpose[].class))
                .isInstanceOf(JsonbException.class)
                .hasMessageContaining("\"TALK_ABOUT\" is none of read, try-out, talk-about");
    }

    @Test
    void aPropertyThatARecordDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> JSONB.fromJson("{\"lat\": 1, \"lon\": 2, \"height\": 3}", GeoPoint.class))
                .isInstanceOf(JsonbException.class)
                .hasMessageContaining("height");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "-0.0", "-0e5"})
    void aNegativeZeroStaysOne(String zero) {
        String json = "{\"lat\": " + zero + ", \"lon\": 0}";
        GeoPoint point = StrictJson.read(GeoPoint.class, "zero.json", json);

        assertThat(point).isEqualTo(new GeoPoint(-0.0, 0.0)).isEqualTo(JSONB.fromJson(json, GeoPoint.class));
        assertThat(StrictJson.write(point)).isEqualTo("{\"lat\":-0.0,\"lon\":0.0}");
    }

    /** A class of a program, which follows the defaults of JSON Binding around our records. */
    public static class Shelf {
        public Next next = new Next.Read("first", null);
        public List<Next> after = List.of();
        public Next.@Nullable Read last;
    }

    @Test
    void kindsAreToldApartWhereverTheyStand() {
        Shelf shelf = new Shelf();
        shelf.after = List.of(
                new Next.InTurn(List.of(new Next.Read("a", null), new Next.Read("b", null))), new Next.Read("c", null));
        shelf.last = new Next.Read("d", null);

        Shelf read = JSONB.fromJson(JSONB.toJson(shelf), Shelf.class);

        assertThat(read.next).isEqualTo(shelf.next);
        assertThat(read.after).isEqualTo(shelf.after);
        assertThat(read.last).isEqualTo(shelf.last);
        assertThat(JSONB.fromJson(JSONB.toJson(shelf.next), Next.class)).isEqualTo(shelf.next);
    }

    @Test
    void anObjectOfNoKindIsRefused() {
        assertThatThrownBy(() -> JSONB.fromJson("{\"nothing\": 1}", Next.class))
                .isInstanceOf(JsonbException.class)
                .hasMessage("The object tells none of the kinds of " + Next.class.getName() + ", or several");
    }
}
