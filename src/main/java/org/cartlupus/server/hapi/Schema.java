package org.cartlupus.server.hapi;

import ca.uhn.fhir.jpa.migrate.HapiMigrator;
import ca.uhn.fhir.jpa.migrate.MigrationResult;
import ca.uhn.fhir.jpa.migrate.SchemaMigrator;
import ca.uhn.fhir.jpa.migrate.tasks.HapiFhirJpaMigrationTasks;
import ca.uhn.fhir.util.VersionEnum;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * HAPI's tables, made and upgraded by HAPI's own migrator, which records what it did and lets one server at a time do
 * it. The entity manager factory asks for this bean, so that it never sees an older schema.
 */
@Component
class Schema {

    private static final Logger log = LoggerFactory.getLogger(Schema.class);

    /** @param turn asked for so that no other server is at the schema */
    Schema(Database database, HikariDataSource pool, StartTurn turn) {
        try (HikariDataSource unhurried = withoutStatementTimeout(pool)) {
            HapiMigrator migrator = new HapiMigrator(
                    SchemaMigrator.HAPI_FHIR_MIGRATION_TABLENAME, unhurried, database.migrationDriver());
            migrator.createMigrationTableIfRequired();
            migrator.addTasks(new HapiFhirJpaMigrationTasks(Set.of()).getAllTasks(VersionEnum.values()));
            MigrationResult result = migrator.migrate();
            log.info(
                    result.succeededTasks.isEmpty() ? "Schema: up to date" : "Schema: {} migrations done",
                    result.succeededTasks.size());
        }
    }

    /** An index on a large table takes longer than any request may. */
    private static HikariDataSource withoutStatementTimeout(HikariDataSource pool) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("migration");
        config.setJdbcUrl(pool.getJdbcUrl());
        config.setUsername(pool.getUsername());
        config.setPassword(pool.getPassword());
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
