package org.cartlupus.evidence.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cartlupus.evidence.Fact;
import org.cartlupus.evidence.LibraryFact;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;

/** Reads Libraries that hold a criteria set. What is in the set is for the criteria to say. */
final class LibraryFacts {

    private static final String TYPE_SYSTEM = "http://terminology.hl7.org/CodeSystem/library-type";
    private static final String JSON = "application/json";

    private LibraryFacts() {}

    static Optional<Fact> of(Library library) {
        boolean isLogic = library.getType().hasCoding(TYPE_SYSTEM, "logic-library");
        return isLogic && library.hasUrl() && library.hasVersion()
                ? Optional.of(new LibraryFact(
                        library.getUrl(),
                        library.getVersion(),
                        library.getStatus() == PublicationStatus.ACTIVE,
                        criteria(library.getContent()).orElse(null)))
                : Optional.empty();
    }

    private static Optional<String> criteria(List<Attachment> contents) {
        return contents.size() == 1
                        && isJson(contents.get(0))
                        && contents.get(0).hasData()
                ? Optional.of(new String(contents.get(0).getData(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static boolean isJson(Attachment content) {
        return content.getContentType() != null && content.getContentType().startsWith(JSON);
    }
}
