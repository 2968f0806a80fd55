package org.onedoor.vocabulary.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
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
}
