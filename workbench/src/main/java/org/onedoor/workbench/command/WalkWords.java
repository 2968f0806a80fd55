package org.onedoor.workbench.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onedoor.content.proof.ShownWalk;
import org.onedoor.navigator.Result;
import org.onedoor.navigator.proof.Example;

/** The walk that shows a finding, in the words that a person would meet on it. */
record WalkWords(PartWords parts) {
    private static final String PASSED_OVER = "passed over";

    /** The walk line by line, and where it leads. */
    List<String> lines(Example example) {
        ShownWalk walk = ShownWalk.of(parts.navigator(), example);
        List<String> lines = new ArrayList<>();
        lines.add((walk.lines().isEmpty() ? "No answer at all leads to " : "These answers alone lead to ")
                + end(walk.result())
                + (walk.lines().isEmpty() ? "." : ":"));
        add(walk, lines);
        ShownWalk.changed(parts.navigator(), example).ifPresent(other -> {
            lines.add("With one changed they lead to " + end(other.result()) + ":");
            add(other, lines);
        });
        return lines;
    }

    private void add(ShownWalk walk, List<String> lines) {
        walk.lines().forEach(line -> lines.add("  " + line(line)));
    }

    /** Where a walk ends, such as {@code step 3 "Guided self-care"}. */
    private String end(Result result) {
        int step = result.step().number();
        return "step " + step + " \"" + parts.step(step) + "\"" + (result.crisis() ? ", with crisis help" : "");
    }

    private String line(ShownWalk.Line line) {
        String answer = line.answer().stream().map(parts::say).collect(Collectors.joining(" + "));
        return parts.say(line.question()) + " – " + (answer.isEmpty() ? PASSED_OVER : answer)
                + (line.counts() ? "" : " (not asked, so it must not count)");
    }
}
