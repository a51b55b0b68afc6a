package org.cartlupus.server.hapi;

import ca.uhn.fhir.jpa.migrate.DriverTypeEnum;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect;
import ca.uhn.fhir.jpa.model.dialect.HapiFhirPostgresDialect;
import org.cartlupus.server.start.CannotStart;
import org.hibernate.dialect.Dialect;

/** The two databases that the server is tested on; it starts on no other. */
public enum Database {
    H2("org.h2.Driver", DriverTypeEnum.H2_EMBEDDED, HapiFhirH2Dialect.class),
    POSTGRESQL("org.postgresql.Driver", DriverTypeEnum.POSTGRES_9_4, HapiFhirPostgresDialect.class);

    private final String driver;
    private final DriverTypeEnum migrationDriver;
    private final Class<? extends Dialect> dialect;

    Database(String driver, DriverTypeEnum migrationDriver, Class<? extends Dialect> dialect) {
        this.driver = driver;
        this.migrationDriver = migrationDriver;
        this.dialect = dialect;
    }

    String driver() {
        return driver;
    }

    DriverTypeEnum migrationDriver() {
        return migrationDriver;
    }

    Class<? extends Dialect> dialect() {
        return dialect;
    }

    /** @throws CannotStart if the URL names another product */
    static Database of(String jdbcUrl) {
        if (jdbcUrl.startsWith("jdbc:h2:")) {
            return H2;
        }
        if (jdbcUrl.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new CannotStart(
                "The database URL '%s' is neither PostgreSQL nor H2.".formatted(withoutSecrets(jdbcUrl)),
                "Set --spring.datasource.url=jdbc:postgresql://host:5432/database, or leave it out to use the"
                        + " embedded database.");
    }

    /** The URL as it may be shown: JDBC allows a password in its query part. */
    static String withoutSecrets(String jdbcUrl) {
        return jdbcUrl.replaceAll("[?;].*", "");
    }
}
