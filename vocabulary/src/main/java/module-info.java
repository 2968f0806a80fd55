/**
 * The words that every OneDoor module shares, and the strict reading of the JSON they are written in.
 *
 * <p>Start at {@link org.onedoor.vocabulary.LocalizedText} and {@link org.onedoor.vocabulary.json.StrictJson}. Nothing here
 * knows navigators, services or user interfaces.
 */
module org.onedoor.vocabulary {
    requires jakarta.json;
    requires transitive jakarta.json.bind;
    requires transitive jakarta.validation;
    requires org.eclipse.yasson;
    requires org.hibernate.validator;
    requires static transitive org.jspecify;

    exports org.onedoor.vocabulary;
    exports org.onedoor.vocabulary.json;
    exports org.onedoor.vocabulary.text;

    opens org.onedoor.vocabulary to
            org.hibernate.validator;
}
