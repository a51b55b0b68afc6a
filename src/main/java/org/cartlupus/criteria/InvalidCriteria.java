package org.cartlupus.criteria;

import java.util.List;
import java.util.stream.Collectors;

/** The JSON is no criteria set. */
public final class InvalidCriteria extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<CriteriaProblem> problems;

    InvalidCriteria(List<CriteriaProblem> problems) {
        super(problems.stream().map(CriteriaProblem::toString).collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Every mistake found, never empty. */
    public List<CriteriaProblem> problems() {
        return problems;
    }
}
