package org.cartlupus.store.projection;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Where the two databases differ in what this package asks of them. */
enum DatabaseProduct {
    H2("for update skip locked"),
    /** Weaker than "for update": resources that refer to the locked one can still be written. */
    POSTGRESQL("for no key update skip locked");

    private final String lockFreeRows;

    DatabaseProduct(String lockFreeRows) {
        this.lockFreeRows = lockFreeRows;
    }

    /** End of a select that locks its rows and leaves out those that somebody else has locked. */
    String lockFreeRows() {
        return lockFreeRows;
    }

    static DatabaseProduct of(DataSource dataSource) {
        try {
            String name = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
            return "PostgreSQL".equals(name) ? POSTGRESQL : H2;
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("The database does not say what it is", unreachable);
        }
    }
}
