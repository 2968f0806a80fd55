/**
 * Walks one person through a declarative navigator to a step of need, and proves what the navigator promises.
 *
 * <p>Start at {@link org.onedoor.navigator.Navigator}. Services, articles and user interfaces are other modules.
 */
module org.onedoor.navigator {
    requires transitive org.onedoor.scales;
    requires static transitive org.jspecify;

    exports org.onedoor.navigator;
    exports org.onedoor.navigator.answer;
    exports org.onedoor.navigator.definition;
    exports org.onedoor.navigator.proof;

    opens org.onedoor.navigator.definition to
            org.hibernate.validator;
}
