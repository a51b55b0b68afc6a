package org.cartlupus.criteria;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cartlupus.domain.criteria.CriteriaSet;
import org.cartlupus.evidence.LibraryFact;
import org.cartlupus.evidence.StoredFact;
import org.cartlupus.store.projection.LibraryEvidenceStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Criteria sets from the Libraries in the database. What a version of a Library says never changes, so it is read once. */
@Component
class StoredCriteriaSets implements CriteriaSets {

    private final LibraryEvidenceStore libraries;
    private final Cache<String, Optional<CriteriaSet>> byVersion =
            Caffeine.newBuilder().maximumSize(200).build();

    StoredCriteriaSets(LibraryEvidenceStore libraries) {
        this.libraries = libraries;
    }

    @Override
    public Optional<CriteriaSet> find(String canonical, @Nullable Instant asOf) {
        int bar = canonical.indexOf('|');
        String url = bar < 0 ? canonical : canonical.substring(0, bar);
        String version = bar < 0 ? "" : canonical.substring(bar + 1);
        return libraries.byUrl(url, asOf).stream()
                .filter(stored -> version.isEmpty()
                        ? stored.fact().isPublished()
                        : version.equals(stored.fact().version()))
                .max(Comparator.comparing(stored -> stored.fact().version(), StoredCriteriaSets::compareVersions))
                .flatMap(
                        stored -> byVersion.get(stored.evidence().versionedReference(), unused -> readIfValid(stored)));
    }

    @Override
    public List<CriteriaSet> published(@Nullable Instant asOf) {
        return libraries.urls(asOf).stream()
                .flatMap(url -> find(url, asOf).stream())
                .toList();
    }

    private static Optional<CriteriaSet> readIfValid(StoredFact<LibraryFact> stored) {
        LibraryFact library = stored.fact();
        String json = library.criteria();
        if (json == null || json.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CriteriaSetJson.read(library.url(), library.version(), json));
        } catch (InvalidCriteria invalid) {
            return Optional.empty();
        }
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
