package org.onedoor.scales.adaptive;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.onedoor.scales.adaptive.definition.AdaptiveDefinition;
import org.onedoor.scales.adaptive.definition.GradedItem;

/** The graded response model as the books write it, without tables, logarithms or care: what the engine is compared with. */
record PlainFormulas(AdaptiveDefinition scale) {

    double theta(Map<String, Integer> answers) {
        return mean(answers, theta -> theta);
    }

    double standardError(Map<String, Integer> answers) {
        double centre = theta(answers);
        return Math.sqrt(mean(answers, theta -> (theta - centre) * (theta - centre)));
    }

    double expectedInformation(Map<String, Integer> answers, String item) {
        GradedItem graded = item(item);
        return mean(answers, theta -> information(graded, theta));
    }

    double[] probabilities(String item, double theta) {
        GradedItem graded = item(item);
        return IntStream.rangeClosed(0, graded.thresholds().size())
                .mapToDouble(option -> atLeast(graded, option, theta) - atLeast(graded, option + 1, theta))
                .toArray();
    }

    double information(String item, double theta) {
        return information(item(item), theta);
    }

    private double mean(Map<String, Integer> answers, DoubleUnaryOperator value) {
        double weights = 0;
        double values = 0;
        double step = scale.grid().step();
        long steps = Math.round((scale.grid().to() - scale.grid().from()) / step);
        for (int point = 0; point <= steps; point++) {
            double theta = scale.grid().from() + point * step;
            double weight = weight(answers, theta);
            weights += weight;
            values += weight * value.applyAsDouble(theta);
        }
        return values / weights;
    }

    private double weight(Map<String, Integer> answers, double theta) {
        double z = (theta - scale.prior().mean()) / scale.prior().sd();
        double weight = Math.exp(-z * z / 2);
        for (GradedItem item : scale.items()) {
            Integer option = answers.get(item.id());
            if (option != null) {
                weight *= atLeast(item, option, theta) - atLeast(item, option + 1, theta);
            }
        }
        return weight;
    }

    private static double information(GradedItem item, double theta) {
        double sum = 0;
        for (int option = 0; option <= item.thresholds().size(); option++) {
            double slope = slope(item, option, theta) - slope(item, option + 1, theta);
            sum += slope * slope / (atLeast(item, option, theta) - atLeast(item, option + 1, theta));
        }
        return sum;
    }

    private static double slope(GradedItem item, int option, double theta) {
        double atLeast = atLeast(item, option, theta);
        return item.discrimination() * atLeast * (1 - atLeast);
    }

    private static double atLeast(GradedItem item, int option, double theta) {
        if (option == 0) {
            return 1;
        }
        return option > item.thresholds().size()
                ? 0
                : 1
                        / (1
                                + Math.exp(-item.discrimination()
                                        * (theta - item.thresholds().get(option - 1))));
    }

    private GradedItem item(String id) {
        return scale.items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
