package org.onedoor.vocabulary.json;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintMessagesTest {
    /** Breaks each of its constraints. */
    public record Wrong(
            @NotBlank String blank,
            @Size(min = 2, max = 3) String between,
            @Size(min = 2) String tooShort,
            @Size(max = 0) String tooLong,
            @DecimalMin("1") Double tooSmall,
            @DecimalMax(value = "0", inclusive = false) Double tooLarge,
            @Pattern(regexp = "[a-z]{2}") String form,
            @Size(max = 0, message = "own {max} message") String own) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | must be at least 1 ~ must be less than 0 ~ must match "[a-z]{2}" ~ must not be blank ~ own 0 message ~ length must be 2 to 3 ~ length must be at least 2 ~ length must be at most 0
            fi    | täytyy olla vähintään 1 ~ täytyy olla pienempi kuin 0 ~ täytyy olla muotoa "[a-z]{2}" ~ ei saa olla tyhjä eikä pelkkää välilyöntiä ~ own 0 message ~ pituuden täytyy olla 2–3 ~ pituuden täytyy olla vähintään 2 ~ pituus saa olla enintään 0
            sv-FI | måste vara minst 1 ~ måste vara mindre än 0 ~ måste ha formen "[a-z]{2}" ~ får inte vara tomt eller bara mellanslag ~ own 0 message ~ längden måste vara 2–3 ~ längden måste vara minst 2 ~ längden får vara högst 0
            """)
    void aBrokenConstraintIsToldInTheLanguageAskedFor(String language, String messages) {
        assertThat(messages(Locale.forLanguageTag(language))).isEqualTo(new TreeSet<>(List.of(messages.split(" ~ "))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv"})
    void everyLanguageHasTheSameMessagesWithTheSamePlaces(String language) {
        ResourceBundle english = bundle("en");
        ResourceBundle other = bundle(language);

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(other.keySet())
                .allSatisfy(key -> assertThat(places(other.getString(key))).isEqualTo(places(english.getString(key))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AssertFalse",
                "AssertTrue",
                "DecimalMax",
                "DecimalMin",
                "Digits",
                "Email",
                "Future",
                "FutureOrPresent",
                "Max",
                "Min",
                "Negative",
                "NegativeOrZero",
                "NotBlank",
                "NotEmpty",
                "NotNull",
                "Null",
                "Past",
                "PastOrPresent",
                "Pattern",
                "Positive",
                "PositiveOrZero",
                "Size"
            })
    void everyConstraintOfTheStandardHasAMessage(String constraint) throws ReflectiveOperationException {
        Class<?> annotation = Class.forName(NotBlank.class.getPackageName() + "." + constraint);
        String template = (String) annotation.getMethod("message").getDefaultValue();

        assertThat(bundle("en").keySet()).contains(template.substring(1, template.length() - 1));
    }

    private static Set<String> messages(Locale locale) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ConstraintMessages(locale))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(new Wrong("", "x", "x", "x", 0.5, 0.0, "x", "x")).stream()
                    .map(ConstraintViolation::getMessage)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(ConstraintMessages.class.getName(), Locale.of(language));
    }

    private static List<String> places(String message) {
        return java.util.regex.Pattern.compile("\\{\\w+}")
                .matcher(message)
                .results()
                .map(r -> r.group())
                .sorted()
                .toList();
    }
}
