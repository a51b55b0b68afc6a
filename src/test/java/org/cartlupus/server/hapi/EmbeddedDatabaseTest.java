package org.cartlupus.server.hapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.cartlupus.server.config.CartLupusProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    @Test
    void aThreadThatIsInterruptedWhileItWritesDoesNotCloseTheDatabaseForTheOthers() throws SQLException {
        try (HikariDataSource database = open()) {
            execute(database, "CREATE TABLE NOTE(ID INT PRIMARY KEY, TEXT CHARACTER VARYING)");

            Thread.currentThread().interrupt();
            assertThatCode(() -> execute(
                            database, "INSERT INTO NOTE SELECT X, REPEAT('x', 1000) FROM SYSTEM_RANGE(1, 5000)"))
                    .doesNotThrowAnyException();
            Thread.interrupted();

            execute(database, "INSERT INTO NOTE VALUES (0, 'after')");
        }
        try (HikariDataSource again = open();
                Connection connection = again.getConnection();
                var count = connection.createStatement().executeQuery("SELECT COUNT(*) FROM NOTE")) {
            count.next();
            assertThat(count.getInt(1)).isEqualTo(5001);
        }
    }

    private HikariDataSource open() {
        CartLupusProperties properties = new Binder(
                        new MapConfigurationPropertySource(Map.of("cart-lupus.data-folder", folder)))
                .bindOrCreate("cart-lupus", CartLupusProperties.class);
        return new DatabaseConfiguration().dataSource(Database.H2, new DataSourceProperties(), properties);
    }

    private static void execute(HikariDataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
