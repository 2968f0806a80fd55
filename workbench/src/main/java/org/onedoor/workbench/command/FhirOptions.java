package org.onedoor.workbench.command;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onedoor.scales.fhir.FhirImport;
import org.onedoor.vocabulary.json.InvalidContentException;
import org.onedoor.workbench.output.CommandFailure;
import picocli.CommandLine.Option;

/** What is told of FHIR responses, as far as they do not tell themselves. */
final class FhirOptions {
    @Option(
            names = "--form",
            paramLabel = "FILE",
            description = "FHIR: the Questionnaire that was filled in. It tells which link is which item, and which"
                    + " code is which option; what it does not tell is read as without it.")
    private @Nullable Path form;

    @Option(
            names = "--value-set",
            paramLabel = "FILE",
            arity = "1..*",
            description = "FHIR: a ValueSet that the form takes its options from. May be given often.")
    private List<Path> valueSets = List.of();

    /** The files that are read. */
    Path[] read() {
        return Stream.concat(Stream.ofNullable(form), valueSets.stream()).toArray(Path[]::new);
    }

    /** The text of the form. */
    Optional<String> form() throws IOException {
        return form == null ? Optional.empty() : Optional.of(text(form));
    }

    /** What reads the resources, knowing the value sets. */
    FhirImport with(FhirImport reading) throws IOException {
        FhirImport all = reading;
        for (Path set : valueSets) {
            try {
                all = all.withValueSet(text(set));
            } catch (IllegalArgumentException | InvalidContentException other) {
                throw new CommandFailure(set + " is not a ValueSet in JSON.");
            }
        }
        return all;
    }

    private static String text(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandFailure("There is no readable file " + file + ".");
        }
        try {
            return Files.readString(file).replace("\uFEFF", "");
        } catch (MalformedInputException other) {
            throw new CommandFailure(file + " is not UTF-8; save it as UTF-8.");
        }
    }
}
