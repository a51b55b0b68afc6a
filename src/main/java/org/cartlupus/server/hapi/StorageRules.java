package org.cartlupus.server.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.model.entity.NormalizedQuantitySearchLevel;
import ca.uhn.fhir.jpa.model.entity.StorageSettings;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.Set;
import org.cartlupus.server.config.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How resources are stored and searched. What HAPI does by default and suits the trial is not repeated here. */
@Configuration(proxyBeanMethods = false)
class StorageRules {

    /** A search inside the server that would read more rows than this stops without a word: see the evaluator. */
    private static final int INTERNAL_SEARCH_ROWS = 100_000;

    @Bean
    JpaStorageSettings storageSettings(Limits limits) {
        JpaStorageSettings settings = new JpaStorageSettings();
        keepEveryVersion(settings);
        search(settings, limits);
        settings.setIndexMissingFields(StorageSettings.IndexEnabledEnum.DISABLED);
        settings.setNormalizedQuantitySearchLevel(
                NormalizedQuantitySearchLevel.NORMALIZED_QUANTITY_SEARCH_NOT_SUPPORTED);
        settings.setResourceClientIdStrategy(JpaStorageSettings.ClientIdStrategyEnum.ALPHANUMERIC);
        settings.setAllowExternalReferences(false);
        settings.setAllowDatabaseValidationOverride(true);
        settings.setAutoCreatePlaceholderReferenceTargets(false);
        // Only the server writes search parameters: when its package changes.
        settings.setMarkResourcesForReindexingUponSearchParameterChange(true);
        settings.setJobFastTrackingEnabled(true);
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

    private static void search(JpaStorageSettings settings, Limits limits) {
        settings.setReuseCachedSearchResultsForMillis(null);
        settings.setInternalSynchronousSearchSize(INTERNAL_SEARCH_ROWS);
        settings.setMaximumIncludesToLoadPerPage(limits.included());
        settings.setFilterParameterEnabled(false);
        settings.setLanguageSearchParameterEnabled(false);
        settings.setAllowContainsSearches(false);
    }

    /**
     * What is unknown or malformed is refused rather than left out silently, and references to evidence keep the version
     * that they name.
     */
    static void prepare(FhirContext fhir) {
        fhir.setParserErrorHandler(new StrictErrorHandler());
        fhir.getParserOptions()
                .setDontStripVersionsFromReferencesAtPaths(Set.of(
                        "Observation.derivedFrom",
                        "Observation.extension",
                        "Provenance.target",
                        "Provenance.entity.what",
                        "MeasureReport.evaluatedResource",
                        "AuditEvent.entity.what"));
    }
}
