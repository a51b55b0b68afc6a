package org.cartlupus.server.hapi;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * One server at a time makes the schema and installs what is missing. Servers that start together on one PostgreSQL take
 * turns by a lock of the database's session, which ends with the process, however that ends. The embedded database has
 * one process only.
 */
@Component
public class StartTurn implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(StartTurn.class);

    /** "cart-lup" in ASCII: any number that no other program on the database uses. */
    private static final long LOCK = 0x636172742d6c7570L;

    private final @Nullable Connection turn;

    StartTurn(Database database, HikariDataSource pool) throws SQLException {
        this.turn = database == Database.POSTGRESQL ? take(pool) : null;
    }

    /** Outside the pool: a lock must not wander back with its connection, nor waiting for it end in a timeout. */
    private static Connection take(HikariDataSource pool) throws SQLException {
        Connection connection = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
        try (Statement statement = connection.createStatement();
                ResultSet taken = statement.executeQuery("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            taken.next();
            if (!taken.getBoolean(1)) {
                log.info("Another server starts on this database: waiting for it");
                statement.execute("SELECT pg_advisory_lock(" + LOCK + ")");
            }
        }
        return connection;
    }

    /** Lets the next server go on. */
    public void pass() {
        try {
            if (turn != null) {
                turn.close();
            }
        } catch (SQLException gone) {
            log.debug("The lock ended with its connection", gone);
        }
    }

    @Override
    public void destroy() {
        pass();
    }
}
