package org.onedoor.workbench.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onedoor.navigator.Navigator;
import org.onedoor.navigator.Question;
import org.onedoor.vocabulary.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class NavigatorGraphTest {

    @Test
    void theExampleIsDrawnWithItsGatesRulesAndExits() {
        // @start region="graph"
        NavigatorGraph graph = NavigatorGraph.of(Examples.EXAMPLE);
        String mermaid = graph.mermaid(Language.EN);
        String svg = graph.to("low-and-long").svg(Language.EN);
        // @end
        assertThat(mermaid)
                .contains("  q2 ==>|\"asked if the answer includes “Sleep”\"| q3")
                .contains("  q1{{\"1: Are you safe right now?\"}}:::danger")
                .contains("  q8 -->|\"the answer is “Yes”\"| r7");
        assertThat(asked(svg)).containsExactly("themes", "phq-1", "phq-2", "duration");
        assertThat(rules(svg)).containsExactly("low-and-long");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWholeNationalNavigatorIsDrawn(Language language) {
        Navigator navigator = Examples.NATIONAL;
        NavigatorGraph graph = NavigatorGraph.of(navigator);
        assertShowsAll(navigator, graph.svg(language), graph.mermaid(language), language);
        Markups.parse(graph.overview(language));
    }

    @Test
    void thePartsOfTheNationalNavigatorAreTheWholeOfIt() {
        List<String> asked = new ArrayList<>();
        List<String> rules = new ArrayList<>();
        for (NavigatorGraph part : NavigatorGraph.of(Examples.NATIONAL).parts()) {
            String svg = part.svg(Language.FI);
            assertThat(asked(svg)).hasSizeBetween(1, 20);
            asked.addAll(asked(svg));
            rules.addAll(rules(svg));
            MermaidReader.read(part.mermaid(Language.FI));
        }
        assertThat(asked).containsExactlyElementsOf(ids(Examples.NATIONAL));
        assertThat(rules).containsExactlyInAnyOrderElementsOf(ruleIds(Examples.NATIONAL));
    }

    @Test
    void everythingCanBeDrawnAlone() {
        NavigatorGraph graph = NavigatorGraph.of(Examples.NATIONAL);
        for (String rule : ruleIds(Examples.NATIONAL)) {
            assertThat(rules(graph.to(rule).svg(Language.SV))).containsExactly(rule);
        }
        for (String item : ids(Examples.NATIONAL)) {
            assertThat(asked(graph.to(item).svg(Language.SV))).contains(item);
        }
        assertThatThrownBy(() -> graph.to("nothing")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePictureInTheDocumentsIsTheOneThatIsDrawn() {
        Path shown = Path.of("../docs/pictures/example-graph.svg");
        assertThat(shown)
                .content()
                .isEqualTo(NavigatorGraph.of(Examples.EXAMPLE).svg(Language.EN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert('x')</script>",
                "\"] --> q1[\"",
                "a & b; #35; &amp; %s %d {{c}} |d| `e` [f](g) ]]>",
                "end subgraph click q1 call",
                "😀 ä \u200F ﷽ Ωmega",
                "averyveryveryveryverylongwordwithoutanyspaceinitthatgoesonandonandonandonandonandon"
            })
    void aTextThatLooksLikeMarkupStaysAText(String text) {
        Navigator navigator = Examples.exampleAsking(text);
        NavigatorGraph graph = NavigatorGraph.of(navigator);
        assertThat(asked(graph.svg(Language.EN))).containsExactlyElementsOf(ids(navigator));
        Markups.parse(graph.overview(Language.EN));
        assertThat(Markups.words(PaperForm.of(navigator).html(Language.EN, List.of(text))))
                .contains(text.replaceAll("\\s+", " "));
        assertThat(MermaidReader.read(graph.mermaid(Language.EN))
                        .nodes()
                        .get("q2")
                        .replace(" ", ""))
                .isEqualTo(("2: " + text).replace(" ", ""));
    }

    @Test
    void markupInATextStaysText() {
        assertThat(MermaidChart.quoted("a \"b\" [c] {d} <e> `f` #g; | h"))
                .isEqualTo("\"a #34;b#34; #91;c#93; #123;d#125; #60;e#62; #96;f#96; #35;g#59; #124; h\"");
        assertThat(Markup.escaped("<a href=\"x\">&'\u0000</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;&#39; &lt;/a&gt;");
    }

    /** All of a navigator is in both forms of its graph, and both can be read. */
    public static void assertShowsAll(Navigator navigator, String svg, String mermaid, Language language) {
        assertThat(asked(svg)).containsExactlyElementsOf(ids(navigator));
        assertThat(rules(svg)).containsExactlyInAnyOrderElementsOf(ruleIds(navigator));
        MermaidReader chart = MermaidReader.read(mermaid);
        List<Question> questions = navigator.questions();
        for (int i = 0; i < questions.size(); i++) {
            assertThat(chart.nodes())
                    .containsEntry(
                            "q" + (i + 1),
                            (i + 1) + ": " + questions.get(i).text().in(language));
        }
        for (String rule : ruleIds(navigator)) {
            assertThat(chart.nodes().values()).anyMatch(text -> text.endsWith(" (" + rule + ")"));
        }
    }

    private static List<String> ids(Navigator navigator) {
        return navigator.questions().stream().map(Question::item).toList();
    }

    private static List<String> ruleIds(Navigator navigator) {
        return Stream.concat(
                        navigator.definition().rules().stream().map(rule -> rule.id()),
                        navigator.definition().dangerRules().stream().map(rule -> rule.id()))
                .toList();
    }

    private static List<String> asked(String svg) {
        return drawn(svg, "data-question");
    }

    private static List<String> rules(String svg) {
        return drawn(svg, "data-rule");
    }

    private static List<String> drawn(String svg, String attribute) {
        Document document = Markups.parse(svg);
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isNotBlank();
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
                .isNotBlank();
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        NodeList groups = document.getElementsByTagName("g");
        return IntStream.range(0, groups.getLength())
                .mapToObj(i -> ((Element) groups.item(i)).getAttribute(attribute))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
