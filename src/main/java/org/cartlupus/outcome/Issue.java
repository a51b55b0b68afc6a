package org.cartlupus.outcome;

import java.util.List;

/**
 * One finding, to be read by a person in either language and by a program through its code.
 *
 * @param english a sentence that says what is wrong and, where it helps, the mend
 * @param chinese the same in Chinese
 * @param expressions FHIRPath of the elements, or names of the parameters, that it is about; may be empty
 */
public record Issue(Severity severity, IssueCode code, String english, String chinese, List<String> expressions) {

    public Issue {
        expressions = List.copyOf(expressions);
    }

    public static Issue error(IssueCode code, String english, String chinese, String... expressions) {
        return new Issue(Severity.ERROR, code, english, chinese, List.of(expressions));
    }

    public static Issue warning(IssueCode code, String english, String chinese, String... expressions) {
        return new Issue(Severity.WARNING, code, english, chinese, List.of(expressions));
    }
}
