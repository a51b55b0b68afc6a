package org.cartlupus.server.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.model.entity.NormalizedQuantitySearchLevel;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How resources are stored and searched. What HAPI does by default and suits the trial is not repeated here. */
@Configuration(proxyBeanMethods = false)
class StorageRules {

    /** A search inside the server that would read more rows than this stops without a word: see the evaluator. */
    private static final int INTERNAL_SEARCH_ROWS = 100_000;

    private static final int INCLUDED_PER_PAGE = 1_000;

    @Bean
    JpaStorageSettings storageSettings() {
        JpaStorageSettings settings = new JpaStorageSettings();
        keepEveryVersion(settings);
        search(settings);
        settings.setIndexMissingFields(StorageSettings.IndexEnabledEnum.DISABLED);
        settings.setNormalizedQuantitySearchLevel(
                NormalizedQuantitySearchLevel.NORMALIZED_QUANTITY_SEARCH_NOT_SUPPORTED);
        settings.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.ALPHANUMERIC);
        settings.setDefaultSearchParamsCanBeOverridden(false);
        settings.setAllowExternalReferences(false);
        settings.setAllowDatabaseValidationOverride(true);
        settings.setAutoCreatePlaceholderReferenceTargets(false);
        settings.setEnableTaskBulkImportJobExecution(false);
        settings.setEnableTaskPreExpandValueSets(false);
        settings.setPreExpandValueSets(false);
        return settings;
    }

    private static void keepEveryVersion(JpaStorageSettings settings) {
        settings.setExpungeEnabled(false);
        settings.setDeleteExpungeEnabled(false);
        settings.setAllowMultipleDelete(false);
        settings.setUpdateWithHistoryRewriteEnabled(false);
        settings.setSuppressUpdatesWithNoChange(true);
    }

    private static void search(JpaStorageSettings settings) {
        settings.setReuseCachedSearchResultsForMillis(null);
        settings.setInternalSynchronousSearchSize(INTERNAL_SEARCH_ROWS);
        settings.setMaximumIncludesToLoadPerPage(INCLUDED_PER_PAGE);
        settings.setFilterParameterEnabled(false);
        settings.setLanguageSearchParameterEnabled(false);
        settings.setAllowContainsSearches(false);
    }

    /** Verdicts name their evidence by version; HAPI would cut the version off. */
    static void keepVersionsOfEvidence(FhirContext fhir) {
        fhir.getParserOptions()
                .setDontStripVersionsFromReferencesAtPaths(Set.of(
                        "Observation.derivedFrom",
                        "Provenance.target",
                        "Provenance.entity.what",
                        "MeasureReport.evaluatedResource",
                        "AuditEvent.entity.what"));
    }
}
