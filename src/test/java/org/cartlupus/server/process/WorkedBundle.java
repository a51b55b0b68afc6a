package org.cartlupus.server.process;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** The transaction of a worked patient under another number. */
final class WorkedBundle {

    private WorkedBundle() {}

    static String of(String worked, String child) {
        try {
            return new JsonMapper()
                    .readTree(Path.of("src/test/resources/cases", worked + ".json")
                            .toFile())
                    .get("bundle")
                    .toString()
                    .replace(worked, child)
                    .replace(worked.toUpperCase(Locale.ROOT), child.toUpperCase(Locale.ROOT));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
