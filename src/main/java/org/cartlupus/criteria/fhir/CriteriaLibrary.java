package org.cartlupus.criteria.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cartlupus.criteria.CriteriaProblem;
import org.cartlupus.criteria.CriteriaSetJson;
import org.cartlupus.criteria.InvalidCriteria;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Library;

/** A Library of type logic-library whose one content is JSON is a criteria set. */
public final class CriteriaLibrary {

    private static final String TYPE_SYSTEM = "http://terminology.hl7.org/CodeSystem/library-type";
    private static final String JSON = "application/json";

    private CriteriaLibrary() {}

    public static boolean isCriteriaSet(Library library) {
        boolean logic = library.getType().hasCoding(TYPE_SYSTEM, "logic-library");
        return logic && library.getContent().stream().anyMatch(CriteriaLibrary::isJson);
    }

    /**
     * @throws InvalidCriteriaLibrary if url, version or content are missing, or the content is no criteria set
     */
    public static CriteriaSet read(Library library) throws InvalidCriteriaLibrary {
        if (!library.hasUrl()) {
            throw new InvalidCriteriaLibrary("Library.url", "a criteria set needs a canonical URL");
        }
        if (!library.hasVersion()) {
            throw new InvalidCriteriaLibrary("Library.version", "a criteria set needs a version");
        }
        List<Attachment> contents = library.getContent();
        if (contents.size() != 1) {
            throw new InvalidCriteriaLibrary(
                    "Library.content", "a criteria set has one content of type " + JSON + ", not " + contents.size());
        }
        byte[] data = contents.get(0).getData();
        if (data == null || data.length == 0) {
            throw new InvalidCriteriaLibrary("Library.content[0].data", "must hold the JSON of the criteria set");
        }
        try {
            return CriteriaSetJson.read(
                    library.getUrl(), library.getVersion(), new String(data, StandardCharsets.UTF_8));
        } catch (InvalidCriteria invalid) {
            throw new InvalidCriteriaLibrary(invalid.problems());
        }
    }

    private static boolean isJson(Attachment content) {
        return content.getContentType() != null && content.getContentType().startsWith(JSON);
    }

    /** The Library is no criteria set; the message says every mistake with its path. */
    public static final class InvalidCriteriaLibrary extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient List<CriteriaProblem> problems;

        InvalidCriteriaLibrary(String path, String problem) {
            this(List.of(new CriteriaProblem(path, problem)));
        }

        InvalidCriteriaLibrary(List<CriteriaProblem> problems) {
            super(problems.toString());
            this.problems = problems;
        }

        public List<CriteriaProblem> problems() {
            return problems;
        }
    }
}
