package org.cartlupus.server.hapi;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import org.cartlupus.server.config.CartLupusProperties;
import org.cartlupus.server.start.CannotStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database: the embedded one in the data folder, or the PostgreSQL that {@code spring.datasource} names. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);
    private static final int H2_ALREADY_OPEN = 90020;
    private static final int MAX_CONNECTIONS = 20;

    @Bean
    Database database(DataSourceProperties configured) {
        String url = configured.getUrl();
        return url == null ? Database.H2 : Database.of(url);
    }

    /** The pool that requests use: every statement on it is limited in time. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, DataSourceProperties configured, CartLupusProperties properties) {
        HikariConfig pool = new HikariConfig();
        String configuredUrl = configured.getUrl();
        long statementMillis = properties.limits().statementTime().toMillis();
        String url = configuredUrl == null ? embeddedUrl(properties) : configuredUrl;
        pool.setPoolName("database");
        pool.setDriverClassName(database.driver());
        pool.setUsername(configuredUrl == null ? "sa" : configured.getUsername());
        pool.setPassword(configuredUrl == null ? "" : configured.getPassword());
        pool.setMaximumPoolSize(MAX_CONNECTIONS);
        pool.setMinimumIdle(2);
        switch (database) {
            // A setting of the session would not last: Hibernate resets it with each statement.
            case H2 -> pool.setJdbcUrl(url + ";MAX_QUERY_TIMEOUT=" + statementMillis);
            case POSTGRESQL -> {
                pool.setJdbcUrl(url);
                pool.setConnectionInitSql("SET statement_timeout = " + statementMillis);
            }
        }
        try {
            HikariDataSource dataSource = new HikariDataSource(pool);
            log.info("Database: {}", Database.withoutSecrets(url));
            return dataSource;
        } catch (HikariPool.PoolInitializationException failure) {
            throw explained(database, url, failure.getCause());
        }
    }

    /**
     * WRITE_DELAY 0: what was acknowledged is on disk, also after a kill. "retry:" reopens the file when a thread is
     * interrupted while it writes, as happens when the server stops; without it Java closes the file for everybody.
     */
    private static String embeddedUrl(CartLupusProperties properties) {
        return "jdbc:h2:retry:"
                + properties.dataFolder().toAbsolutePath().normalize().resolve("cart-lupus")
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    }

    private static CannotStart explained(Database database, String url, @Nullable Throwable failure) {
        String shown = Database.withoutSecrets(url);
        String reason = failure == null ? "no reason given" : failure.getMessage();
        if (database == Database.H2) {
            return failure instanceof SQLException sql && sql.getErrorCode() == H2_ALREADY_OPEN
                    ? new CannotStart(
                            "The embedded database %s is in use by another process.".formatted(shown),
                            "Stop the other server, or give this one its own folder with --cart-lupus.data-folder=...")
                    : new CannotStart(
                            "The embedded database %s can't be opened: %s".formatted(shown, reason),
                            "Check that the folder exists or can be made, and that this user may write to it.");
        }
        return new CannotStart(
                "PostgreSQL at %s can't be reached: %s".formatted(shown, reason),
                "Check that it runs and that --spring.datasource.url, .username and .password are right.");
    }
}
