package org.onedoor.directory;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onedoor.directory.model.Service;

/** Services by their ids, of which {@code *} stands for any letters. */
record ServicePattern(Pattern ids) {

    static ServicePattern of(String written) {
        return new ServicePattern(Pattern.compile(
                Arrays.stream(written.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"))));
    }

    boolean fits(Service service) {
        return ids.matcher(service.id()).matches();
    }
}
