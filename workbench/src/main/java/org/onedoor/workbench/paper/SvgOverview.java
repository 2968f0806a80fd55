package org.onedoor.workbench.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onedoor.vocabulary.Language;

/** The parts of a navigator, what opens each, and how many rules of each lead to which step. */
final class SvgOverview {
    private static final double MARGIN = 24;
    private static final double LANE = 14;
    private static final double PART = 420;
    private static final double CELL = 74;
    private static final double GAP = 18;

    private final NavigatorGraph graph;
    private final List<NavigatorGraph> parts;
    private final Language language;
    private final GraphWords says;
    private final SvgCanvas canvas = new SvgCanvas();
    private final Lanes lanes = new Lanes();
    private final Map<Integer, Double> middles = new HashMap<>();
    private final double left;
    private double y;

    SvgOverview(NavigatorGraph graph, Language language) {
        this.graph = graph;
        this.parts = graph.parts();
        this.language = language;
        this.says = new GraphWords(language);
        for (int part = 0; part < parts.size(); part++) {
            for (int source : opening(part)) {
                lanes.add(source, part);
            }
        }
        lanes.assign();
        this.left = MARGIN + (lanes.count() + 1) * LANE + 8;
    }

    /** The earlier parts whose answers open questions of a part. */
    private Set<Integer> opening(int part) {
        Set<Integer> sources = new TreeSet<>();
        for (int question : parts.get(part).numbers()) {
            Statement gate = graph.gate(question);
            int source = gate == null ? 0 : graph.statements().last(gate);
            for (int earlier = 0; earlier < part; earlier++) {
                if (parts.get(earlier).shows(source)) {
                    sources.add(earlier);
                }
            }
        }
        return sources;
    }

    String text() {
        String title = graph.navigator().definition().title().in(language);
        canvas.text(MARGIN, 38, title, "title");
        canvas.text(
                MARGIN, 60, says.counts(graph.numbers().size(), graph.leads().size()), "small");
        for (int step = 1; step <= 6; step++) {
            canvas.text(cell(step) + (CELL - 10) / 2, 84, says.say(GraphText.STEP, step), "small middle");
        }
        y = 98;
        for (int part = 0; part < parts.size(); part++) {
            addPart(part);
        }
        for (int part = 0; part < parts.size(); part++) {
            addLanes(part);
        }
        return canvas.picture(
                "overview-" + graph.navigator().id(),
                language.tag(),
                title,
                says.say(GraphText.OVERVIEW_DESCRIPTION, parts.size()),
                cell(7) + MARGIN,
                y);
    }

    private double cell(int step) {
        return left + PART + 24 + (step - 1) * CELL;
    }

    private void addPart(int index) {
        NavigatorGraph part = parts.get(index);
        int from = part.numbers().getFirst();
        int to = part.numbers().getLast();
        String first = graph.statements().question(from).text().in(language);
        List<String> lines = TextLines.of(first, SvgCanvas.smallCharacters(PART - 30), 2);
        double height = (lines.size() + 1) * (double) SvgCanvas.LEADING + 20;
        boolean danger = part.numbers().stream()
                .anyMatch(question -> graph.statements().item(question).danger());
        canvas.rectangle(left, y, PART, height, "box");
        canvas.text(left + 14, y + 24, says.questions(from, to), "strong");
        canvas.text(left + 14, y + 24 + SvgCanvas.LEADING, lines, "small");
        if (danger) {
            canvas.text(left + PART - 14, y + 24, "▲ " + says.say(GraphText.DANGER_QUESTION), "dangertext end");
        }
        addCells(part, height);
        middles.put(index, y + height / 2);
        y += height + GAP;
    }

    private void addCells(NavigatorGraph part, double height) {
        int[] counts = part.leadsByStep();
        for (int step = 1; step <= 6; step++) {
            if (counts[step] > 0) {
                double at = y + (height - 34) / 2;
                if (step == 6) {
                    canvas.octagon(cell(step), at, CELL - 10, 34, "exit");
                } else {
                    canvas.rectangle(cell(step), at, CELL - 10, 34, step == 5 ? "step urgent" : "step");
                }
                canvas.text(
                        cell(step) + 26,
                        at + 22,
                        Integer.toString(counts[step]),
                        step == 6 ? "strong onexit middle" : "strong middle");
            }
        }
    }

    private void addLanes(int source) {
        int last = lanes.last(source);
        if (last == source) {
            return;
        }
        double x = left - 10 - (lanes.lane(source) + 1) * LANE;
        double from = middles.getOrDefault(source, 0.0) + 8;
        canvas.line("lane", left, from, x, from, x, middles.getOrDefault(last, from) - 8);
        for (int part = source + 1; part <= last; part++) {
            if (opening(part).contains(source)) {
                double to = middles.getOrDefault(part, from) - 8;
                canvas.line("lane", x, to, left - 7, to);
                canvas.tip(left, to, true, "tip");
            }
        }
    }
}
