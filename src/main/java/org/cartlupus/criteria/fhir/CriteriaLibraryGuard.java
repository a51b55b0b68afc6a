package org.cartlupus.criteria.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.List;
import org.cartlupus.criteria.CriteriaProblem;
import org.cartlupus.criteria.fhir.CriteriaLibrary.InvalidCriteriaLibrary;
import org.cartlupus.operation.fhir.FhirInterceptor;
import org.cartlupus.outcome.Issue;
import org.cartlupus.outcome.IssueCode;
import org.cartlupus.outcome.Refusal;
import org.cartlupus.store.LibraryStore;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.springframework.stereotype.Component;

/**
 * Stands before the storage of criteria sets: what could not be applied is refused with every mistake, and a published
 * version stays what it was, because verdicts name it.
 */
@Component
class CriteriaLibraryGuard implements FhirInterceptor {

    private final LibraryStore libraries;
    private final FhirContext fhir;

    CriteriaLibraryGuard(LibraryStore libraries, FhirContext fhir) {
        this.libraries = libraries;
        this.fhir = fhir;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
    public void beforeCreate(IBaseResource created) {
        if (created instanceof Library library && CriteriaLibrary.isCriteriaSet(library)) {
            check(library);
            requireUniqueVersion(library);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
    public void beforeUpdate(IBaseResource before, IBaseResource after) {
        if (before instanceof Library published
                && after instanceof Library changed
                && CriteriaLibrary.isCriteriaSet(published)
                && published.getStatus() == PublicationStatus.ACTIVE) {
            requireSameVersionUnchanged(published, changed);
        }
        if (after instanceof Library library && CriteriaLibrary.isCriteriaSet(library)) {
            check(library);
        }
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_DELETED)
    public void beforeDelete(IBaseResource deleted) {
        if (deleted instanceof Library library
                && CriteriaLibrary.isCriteriaSet(library)
                && library.getStatus() == PublicationStatus.ACTIVE) {
            throw new Refusal(immutable(library, "be deleted"));
        }
    }

    private static void check(Library library) {
        try {
            CriteriaLibrary.read(library);
        } catch (InvalidCriteriaLibrary invalid) {
            List<Issue> issues = invalid.problems().stream()
                    .map(CriteriaLibraryGuard::invalid)
                    .toList();
            throw new Refusal(issues);
        }
    }

    /** Verdicts name a set by url and version, so no two Libraries may share them. */
    private void requireUniqueVersion(Library created) {
        libraries.byUrl(created.getUrl()).stream()
                .map(stored -> fhir.newJsonParser().parseResource(Library.class, stored.json()))
                .filter(other -> created.getVersion().equals(other.getVersion()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(immutable(other, "be published twice"));
                });
    }

    /** Retiring a set is allowed; its url, version and content stay. */
    private static void requireSameVersionUnchanged(Library published, Library changed) {
        boolean retired =
                changed.getStatus() == PublicationStatus.ACTIVE || changed.getStatus() == PublicationStatus.RETIRED;
        boolean same = retired
                && published.getUrl().equals(changed.getUrl())
                && published.getVersion().equals(changed.getVersion())
                && published.getType().equalsDeep(changed.getType())
                && Library.compareDeep(published.getContent(), changed.getContent(), true);
        if (!same) {
            throw new Refusal(immutable(published, "be changed"));
        }
    }

    private static Issue invalid(CriteriaProblem problem) {
        return Issue.error(
                IssueCode.INVALID_CRITERIA_SET,
                "The criteria set is not valid: " + problem + ".",
                "判定标准无效：" + problem + "。",
                problem.path());
    }

    private static Issue immutable(Library library, String what) {
        return Issue.error(
                IssueCode.PUBLISHED_VERSION_IMMUTABLE,
                "Version " + library.getVersion() + " of " + library.getUrl() + " is published and can't " + what
                        + ", because verdicts name it. Send a new Library with another id and version.",
                library.getUrl() + " 的版本 " + library.getVersion() + " 已发布，不可更改。请用新的 id 和版本号发布新的 Library。",
                "Library.version");
    }
}
