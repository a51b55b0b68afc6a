package org.cartlupus.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page that says what was measured, how, and with which result. */
final class BenchmarkReport {

    private final Path file;
    private final StringBuilder text = new StringBuilder();

    BenchmarkReport(Path file) {
        this.file = file;
    }

    void paragraph(String paragraph) {
        text.append(paragraph.strip()).append("\n\n");
        System.out.println(paragraph.strip());
        write();
    }

    /** @param header cells separated by a bar */
    void table(String header, List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("| " + header + " |");
        lines.add("|" + "---|".repeat(header.split("\\|").length));
        rows.forEach(row -> lines.add("| " + row + " |"));
        text.append(String.join("\n", lines)).append("\n\n");
        System.out.println(String.join("\n", lines));
        write();
    }

    /** What was measured before a failure is not lost. */
    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text.toString().strip() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
