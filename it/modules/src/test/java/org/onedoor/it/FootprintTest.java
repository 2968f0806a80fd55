package org.onedoor.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onedoor.navigator.Navigator;

/** What a user of one module has to carry. */
class FootprintTest {
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void theNavigatorAndAllItNeedsAtRunTimeTakeAtMostFourMegabytes() {
        TreeMap<String, Long> sizes = new TreeMap<>();
        for (ResolvedModule module : neededBy(Navigator.class.getModule().getName())) {
            URI place = module.reference().location().orElseThrow();
            if (place.getScheme().equals("file")) {
                sizes.put(module.name(), new File(place).length());
            }
        }
        assertThat(sizes.keySet())
                .contains("org.onedoor.navigator", "org.eclipse.parsson")
                .doesNotContain("org.onedoor.directory", "org.onedoor.content");
        assertThat(sizes.values().stream().mapToLong(size -> size).sum())
                .as("%s", sizes)
                .isLessThanOrEqualTo(4 * MEGABYTE);
    }

    /** The module with all it requires, and the JSON parser that nothing requires by name. */
    private static Set<ResolvedModule> neededBy(String module) {
        Configuration boot = ModuleLayer.boot().configuration();
        ModuleFinder present = new Present(boot);
        return Configuration.empty()
                .resolve(present, ModuleFinder.of(), Set.of(module, "org.eclipse.parsson"))
                .modules();
    }

    /** The modules that this test runs on. */
    private record Present(Configuration configuration) implements ModuleFinder {
        @Override
        public Optional<ModuleReference> find(String name) {
            return configuration.findModule(name).map(ResolvedModule::reference);
        }

        @Override
        public Set<ModuleReference> findAll() {
            return configuration.modules().stream()
                    .map(ResolvedModule::reference)
                    .collect(Collectors.toSet());
        }
    }
}
