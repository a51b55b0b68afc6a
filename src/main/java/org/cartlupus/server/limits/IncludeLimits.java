package org.cartlupus.server.limits;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.Include;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.server.config.Limits;
import org.cartlupus.server.hapi.ResourceTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How far {@code _include} and {@code _revinclude} may walk. One search may follow a short chain of references; it may
 * not pull in everything that points at a participant, nor follow references round and round.
 */
@Component
class IncludeLimits implements FhirInterceptor {

    private static final String ANYTHING = "*";

    private final int maxDepth;
    private final ObjectProvider<ISearchParamRegistry> searchParameters;

    IncludeLimits(Limits limits, ObjectProvider<ISearchParamRegistry> searchParameters) {
        this.maxDepth = limits.includeDepth();
        this.searchParameters = searchParameters;
    }

    @Hook(Pointcut.STORAGE_PRESEARCH_REGISTERED)
    public void check(SearchParameterMap search, @Nullable RequestDetails request) {
        // $everything is a search of HAPI's own making that includes all around one participant, page by page.
        if (!(request instanceof ServletRequestDetails) || search.getEverythingMode() != null) {
            return;
        }
        boolean unbounded = search.getRevIncludes().stream().anyMatch(IncludeLimits::isWild)
                || search.getIncludes().stream().anyMatch(include -> include.isRecurse() && isWild(include));
        if (unbounded) {
            throw new Refusal(Issue.error(
                    IssueCode.TOO_MANY_RESULTS,
                    "_revinclude=* and a repeated _include=* would fetch without bound; name the references to follow.",
                    "_revinclude=* 及迭代的 _include=* 会无限扩展；请逐一写明要包含的引用。",
                    "_revinclude"));
        }
        if (reachesBeyondLimit(search, request.getResourceName())) {
            throw new Refusal(Issue.error(
                    IssueCode.TOO_MANY_RESULTS,
                    "_include:iterate would follow more than %d references in a row.".formatted(maxDepth),
                    "_include:iterate 连续引用超过 %d 层。".formatted(maxDepth),
                    "_include"));
        }
    }

    private static boolean isWild(Include include) {
        return include.getValue().equals(ANYTHING) || ANYTHING.equals(include.getParamName());
    }

    /** Walks over resource types as the search would over resources: after the first step only by iterating includes. */
    private boolean reachesBeyondLimit(SearchParameterMap search, @Nullable String searchedType) {
        Set<String> reached = searchedType == null ? ResourceTypes.supported() : Set.of(searchedType);
        for (int depth = 1; depth <= maxDepth + 1; depth++) {
            Set<String> next = new HashSet<>();
            for (Include include : search.getIncludes()) {
                boolean starts = include.getParamType() == null || reached.contains(include.getParamType());
                if ((depth == 1 || include.isRecurse()) && starts) {
                    targets(include).forEach(next::add);
                }
            }
            for (Include include : search.getRevIncludes()) {
                if ((depth == 1 || include.isRecurse()) && targets(include).anyMatch(reached::contains)) {
                    next.add(include.getParamType());
                }
            }
            if (next.isEmpty()) {
                return false;
            }
            reached = next;
        }
        return true;
    }

    private Stream<String> targets(Include include) {
        if (include.getParamTargetType() != null) {
            return Stream.of(include.getParamTargetType());
        }
        RuntimeSearchParam parameter = include.getParamType() == null || include.getParamName() == null
                ? null
                : searchParameters
                        .getObject()
                        .getActiveSearchParam(
                                include.getParamType(), include.getParamName(), SearchParamLookupContextEnum.SEARCH);
        return parameter == null || parameter.getTargets().isEmpty()
                ? ResourceTypes.supported().stream()
                : parameter.getTargets().stream();
    }
}
