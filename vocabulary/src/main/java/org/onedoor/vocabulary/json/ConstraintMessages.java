package org.onedoor.vocabulary.json;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What broken constraints say in one of our languages.
 *
 * <p>The texts are in a bundle of our own: the customary {@code ValidationMessages} belongs to the application around us.
 */
final class ConstraintMessages implements MessageInterpolator {
    private final Locale locale;

    /** Loaded with the first message: content that is as it should be has none. */
    private static final class Parameters {
        static final MessageInterpolator OF_CONSTRAINTS = new ParameterMessageInterpolator();
    }

    ConstraintMessages(Locale locale) {
        this.locale = locale;
    }

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, locale);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return Parameters.OF_CONSTRAINTS.interpolate(text(template, context, locale), context, locale);
    }

    private static String text(String template, Context context, Locale locale) {
        if (!template.startsWith("{") || !template.endsWith("}")) {
            return template;
        }
        ResourceBundle bundle = ResourceBundle.getBundle(ConstraintMessages.class.getName(), locale);
        String key = template.substring(1, template.length() - 1);
        String variant = key + variant(context.getConstraintDescriptor().getAttributes());
        if (bundle.containsKey(variant)) {
            return bundle.getString(variant);
        }
        return bundle.containsKey(key) ? bundle.getString(key) : template;
    }

    private static String variant(Map<String, Object> attributes) {
        if (Boolean.FALSE.equals(attributes.get("inclusive"))) {
            return ".exclusive";
        }
        if (Integer.valueOf(Integer.MAX_VALUE).equals(attributes.get("max"))) {
            return ".least";
        }
        return Integer.valueOf(0).equals(attributes.get("min")) ? ".most" : "";
    }
}
