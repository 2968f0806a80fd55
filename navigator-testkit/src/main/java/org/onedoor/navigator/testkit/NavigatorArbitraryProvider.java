package org.onedoor.navigator.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.onedoor.navigator.Navigator;
import org.onedoor.scales.Scale;

/** Lets {@code @ForAll Navigator} and the like work without a word more. jqwik finds it; it is not called by hand. */
public final class NavigatorArbitraryProvider implements ArbitraryProvider {
    private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES = Map.of(
            Navigator.class, NavigatorArbitraries::navigators,
            Walk.class, NavigatorArbitraries::walks,
            Trial.class, NavigatorArbitraries::trials,
            NearlyValid.class, NavigatorArbitraries::nearlyValid,
            Scale.class, ScaleArbitraries::scales);

    /** For jqwik. */
    public NavigatorArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return ARBITRARIES.containsKey(type.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(ARBITRARIES.get(type.getRawType()).get());
    }
}
