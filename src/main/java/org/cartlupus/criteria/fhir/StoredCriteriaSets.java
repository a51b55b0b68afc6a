package org.cartlupus.criteria.fhir;

import ca.uhn.fhir.context.FhirContext;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.criteria.CriteriaSets;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.store.LibraryStore;
import org.cartlupus.store.StoredResource;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.springframework.stereotype.Component;

/**
 * Criteria sets from the Libraries in the database. A published version never changes, so once read it is kept; a draft
 * and a call without version are read anew each time.
 */
@Component
class StoredCriteriaSets implements CriteriaSets {

    private final LibraryStore libraries;
    private final FhirContext fhir;
    private final Cache<String, CriteriaSet> published =
            Caffeine.newBuilder().maximumSize(200).build();

    StoredCriteriaSets(LibraryStore libraries, FhirContext fhir) {
        this.libraries = libraries;
        this.fhir = fhir;
    }

    @Override
    public Optional<CriteriaSet> find(String canonical) {
        CriteriaSet kept = published.getIfPresent(canonical);
        if (kept != null) {
            return Optional.of(kept);
        }
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        String version = bar < 0 ? "" : canonical.substring(bar + 1);
        Optional<Library> library = libraries.byUrl(url).stream()
                .map(this::parse)
                .filter(candidate -> version.isEmpty()
                        ? candidate.getStatus() == PublicationStatus.ACTIVE
                        : version.equals(candidate.getVersion()))
                .max(Comparator.comparing(Library::getVersion, StoredCriteriaSets::compareVersions));
        Optional<CriteriaSet> set = library.flatMap(CriteriaLibrary::readIfValid);
        if (library.isPresent() && library.get().getStatus() == PublicationStatus.ACTIVE) {
            set.ifPresent(read -> published.put(read.identity().canonical(), read));
        }
        return set;
    }

    private Library parse(StoredResource stored) {
        return fhir.newJsonParser().parseResource(Library.class, stored.json());
    }

    /** 1.10.0 is later than 1.9.0; parts that are no numbers compare as text. */
    static int compareVersions(String one, String other) {
        List<String> left = List.of(one.split("\\."));
        List<String> right = List.of(other.split("\\."));
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String a = i < left.size() ? left.get(i) : "0";
            String b = i < right.size() ? right.get(i) : "0";
            boolean numbers = a.matches("\\d{1,9}") && b.matches("\\d{1,9}");
            int order = numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareTo(b);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
