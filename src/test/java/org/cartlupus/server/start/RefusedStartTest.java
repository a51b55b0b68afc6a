package org.cartlupus.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.cartlupus.server.CartLupusServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A start that can't succeed says why and what to do, and spares the reader the stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void anAddressOfTheNetworkWithoutAuthentication(String address, CapturedOutput output) {
        CannotStart refusal = refused("--server.address=" + address);

        assertThat(refusal).hasMessageContaining(address).hasMessageContaining("no authentication");
        assertThat(refusal.mend()).contains("--cart-lupus.allow-unauthenticated-network=true");
        assertThat(output).contains("Action:").doesNotContain("\tat org.cartlupus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://localhost/x", "jdbc:oracle:thin:@localhost", "jdbc:sqlserver://localhost"})
    void anotherDatabaseThanTheTwo(String url) {
        CannotStart refusal = refused("--spring.datasource.url=" + url);

        assertThat(refusal).hasMessageContaining("neither PostgreSQL nor H2");
        assertThat(refusal.mend()).contains("jdbc:postgresql://");
    }

    @Test
    void aDatabaseThatDoesNotAnswer(CapturedOutput output) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        CannotStart refusal = refused(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + port + "/trial?password=hidden",
                "--spring.datasource.username=x");

        assertThat(refusal).hasMessageContaining("can't be reached").hasMessageNotContaining("hidden");
        assertThat(refusal.mend()).contains("--spring.datasource.url");
        assertThat(output).doesNotContain("\tat org.postgresql", "hidden");
    }

    /** A lock on the file is all that one process sees of the other. */
    @Test
    void anEmbeddedDatabaseThatAnotherProcessHolds() throws IOException {
        try (FileChannel other = FileChannel.open(
                        folder.resolve("cart-lupus.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();

            CannotStart refusal = refused("--cart-lupus.data-folder=" + folder);

            assertThat(refusal).hasMessageContaining("in use by another process");
            assertThat(refusal.mend()).contains("--cart-lupus.data-folder");
        }
    }

    @Test
    void aFolderThatCanNotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        CannotStart refusal = refused("--cart-lupus.data-folder=" + file.resolve("below"));

        assertThat(refusal).hasMessageContaining("can't be opened");
        assertThat(refusal.mend()).contains("folder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--cart-lupus.site-zone=Mars/Olympus",
                "--cart-lupus.limits.page=0",
                "--cart-lupus.limits.statement-time=0s",
                "--cart-lupus.demo=perhaps"
            })
    void aSettingThatMakesNoSense(String setting, CapturedOutput output) {
        assertThat(catchThrowable(() -> start(setting))).isNotNull();
        assertThat(output.toString().replace("-", ""))
                .contains("Description:")
                .containsIgnoringCase(setting.substring(2, setting.indexOf('=')).replace("-", ""));
    }

    private static CannotStart refused(String... arguments) {
        Throwable failure = catchThrowable(() -> start(arguments));

        assertThat(failure).isNotNull();
        int index = ExceptionUtils.indexOfType(failure, CannotStart.class);
        assertThat(index).as("cause of %s", failure).isNotNegative();
        return (CannotStart) ExceptionUtils.getThrowables(failure)[index];
    }

    private static void start(String... arguments) {
        CartLupusServer.start(Stream.concat(Stream.of("--server.port=0"), Arrays.stream(arguments))
                .toArray(String[]::new));
    }
}
