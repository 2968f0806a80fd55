package org.onedoor.navigator.testkit;

import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Takes a property for wrong: it has to fail, and to shrink to a sample that tells why at a glance. */
abstract class Shrunk implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyExecutionResult result = property.execute();
        return result.falsifiedParameters()
                .map(shrunk -> judged(result, shrunk))
                .orElseGet(() -> result.mapToFailed("the property should have failed"));
    }

    private PropertyExecutionResult judged(PropertyExecutionResult result, List<Object> shrunk) {
        try {
            check(shrunk);
            return result.mapToSuccessful();
        } catch (AssertionError tooLong) {
            return result.mapToFailed(tooLong);
        }
    }

    abstract void check(List<Object> shrunk);
}
