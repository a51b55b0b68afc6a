package org.cartlupus.profiles;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** The compiled FHIR package as it is committed. */
final class TrialPackage {

    static final FhirContext FHIR = FhirContext.forR4Cached();
    static final String BASE = "https://cart-lupus.org/fhir";

    private static final Path FOLDER = Path.of("fhir-profiles");

    private TrialPackage() {}

    static List<Path> definitionFiles() {
        return json(FOLDER.resolve("package")).stream()
                .filter(file -> !file.endsWith("package.json"))
                .toList();
    }

    /** Codes of others that the server accepts in more than one spelling. */
    static List<Path> compatibilityFiles() {
        return json(FOLDER.resolve("compatibility"));
    }

    static List<Path> exampleFiles() {
        return json(FOLDER.resolve("example"));
    }

    static <T extends Resource> List<T> definitions(Class<T> type) {
        return definitionFiles().stream()
                .filter(file -> file.getFileName().toString().startsWith(type.getSimpleName() + "-"))
                .map(file -> type.cast(read(file)))
                .toList();
    }

    static <T extends Resource> T definition(Class<T> type, String id) {
        return type.cast(read(FOLDER.resolve("package").resolve(type.getSimpleName() + "-" + id + ".json")));
    }

    static Resource read(Path file) {
        try {
            IParser parser = FHIR.newJsonParser();
            return (Resource) parser.parseResource(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Path> json(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
