package org.cartlupus.outcome;

import java.util.List;

/**
 * A request that can't be fulfilled, thrown from wherever that shows; the FHIR end point answers with the issues and the
 * HTTP status of the first.
 */
public class Refusal extends RuntimeException {

    private final transient List<Issue> issues;
    private final int httpStatus;

    public Refusal(Issue issue) {
        this(List.of(issue));
    }

    /** @param issues at least one; the first decides the HTTP status */
    public Refusal(List<Issue> issues) {
        this(issues, issues.get(0).code().httpStatus());
    }

    /** @param httpStatus where the case asks for another than the first issue's own */
    public Refusal(List<Issue> issues, int httpStatus) {
        super(issues.get(0).english());
        if (httpStatus < 400) {
            throw new IllegalArgumentException(issues.get(0).code() + " is no reason to refuse a request");
        }
        this.issues = List.copyOf(issues);
        this.httpStatus = httpStatus;
    }

    public List<Issue> issues() {
        return issues;
    }

    public int httpStatus() {
        return httpStatus;
    }
}
