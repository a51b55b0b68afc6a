package org.cartlupus.store.projection;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/**
 * Our own tables, made and upgraded by Flyway from {@code /database}, with a history apart from HAPI's. Of servers that
 * start at once one does it and the others wait. Whoever uses the tables asks for this bean.
 */
@Component
class ProjectionTables {

    private static final Logger log = LoggerFactory.getLogger(ProjectionTables.class);

    /** PostgreSQL keeps small indexes small by leaving out the rows that are never looked up by them. H2 can't. */
    private static final Map<String, String> PARTIAL_INDEXES = Map.of(
            "where-patient", "where PATIENT_ID is not null",
            "where-study", "where STUDY_ID is not null",
            "where-named", "where RES_TYPE in ('ResearchSubject', 'ResearchStudy', 'PlanDefinition')",
            "where-url", "where URL is not null");

    private static final Map<String, String> FULL_INDEXES =
            Map.of("where-patient", "", "where-study", "", "where-named", "", "where-url", "");

    private final DatabaseProduct product;

    ProjectionTables(HikariDataSource pool) {
        this.product = DatabaseProduct.of(pool);
        MigrateResult result = Flyway.configure()
                .dataSource(withoutStatementTimeout(pool))
                .locations("classpath:/database")
                .table("cart_lupus_schema_history")
                // HAPI's tables are there before ours.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(product == DatabaseProduct.POSTGRESQL ? PARTIAL_INDEXES : FULL_INDEXES)
                .load()
                .migrate();
        if (result.migrationsExecuted > 0) {
            log.info("Evidence tables: {} migrations done", result.migrationsExecuted);
        }
    }

    DatabaseProduct product() {
        return product;
    }

    /** An index on a large table takes longer than any request may. */
    private static DriverManagerDataSource withoutStatementTimeout(HikariDataSource pool) {
        return new DriverManagerDataSource(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
    }
}
