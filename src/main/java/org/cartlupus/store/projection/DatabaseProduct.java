package org.cartlupus.store.projection;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Where the two databases differ in what is asked of them. */
public enum DatabaseProduct {
    H2("for update"),
    /** Weaker than "for update": resources that refer to the locked one can still be written. */
    POSTGRESQL("for no key update");

    private final String lockRows;

    DatabaseProduct(String lockRows) {
        this.lockRows = lockRows;
    }

    /** End of a select that locks its rows, and waits for those that somebody else has locked. */
    public String lockRows() {
        return lockRows;
    }

    /** End of a select that locks its rows and leaves out those that somebody else has locked. */
    String lockFreeRows() {
        return lockRows + " skip locked";
    }

    public static DatabaseProduct of(DataSource dataSource) {
        try {
            String name = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
            return "PostgreSQL".equals(name) ? POSTGRESQL : H2;
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("The database does not say what it is", unreachable);
        }
    }
}
