package org.onedoor.vocabulary.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.bind.Jsonb;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onedoor.vocabulary.AgeRange;
import org.onedoor.vocabulary.Topic;

class StrictJsonSnippetsTest {
    @Test
    void everyMistakeAtOnce() {
        // @start region="mistakes"
        String json = """
                {
                  "id": "Sleep",
                  "naem": {"fi": "Uni", "sv": "Sömn"}
                }
                """;

        InvalidContentException refused =
                assertThrows(InvalidContentException.class, () -> StrictJson.read(Topic.class, "topic.json", json));

        assertEquals("""
                topic.json:2:9 /id: must be lower-case words joined by hyphens
                topic.json:3:3 /naem: unknown property; did you mean "name"?""", refused.getMessage());
        // @end
    }

    @Test
    void furtherChecks() {
        // @start region="further"
        String json = "{\"id\": \"sleep\", \"name\": {\"fi\": \"Uni\", \"sv\": \"Sömn\"}}";

        Located<Topic> topic = StrictJson.locate(Topic.class, "topic.json", json);

        assertEquals("sleep", topic.value().id());
        assertEquals(
                "topic.json:1:8 /id: no article has this topic",
                topic.problem("/id", "no article has this topic").toString());
        // @end
    }

    @Test
    void jsonBinding() {
        // @start region="jsonb"
        Jsonb jsonb = OneDoorJson.jsonb();
        List<AgeRange> ages = List.of(AgeRange.of(17), new AgeRange(18, null));

        String json = jsonb.toJson(ages);

        assertEquals("[{\"from\":17,\"to\":17},{\"from\":18}]", json);
        assertEquals(ages, List.of(jsonb.fromJson(json, AgeRange[].class)));
        // @end
    }
}
