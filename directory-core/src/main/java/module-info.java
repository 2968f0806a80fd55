/**
 * Matches a person's need to services that are near, right and open, and says why for each.
 *
 * <p>Start at {@link org.onedoor.directory.ServiceDirectory}. Questions, articles and user interfaces are other modules.
 */
module org.onedoor.directory {
    requires transitive org.onedoor.vocabulary;
    requires static transitive org.jspecify;

    exports org.onedoor.directory;
    exports org.onedoor.directory.hours;
    exports org.onedoor.directory.model;
    exports org.onedoor.directory.words;

    opens org.onedoor.directory.hours to
            org.hibernate.validator;
    opens org.onedoor.directory.model to
            org.hibernate.validator;
    opens org.onedoor.directory.words to
            org.hibernate.validator;
}
