package org.cartlupus.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The page that says what was measured, how, and with which result. */
final class BenchmarkReport {

    private final StringBuilder text = new StringBuilder();

    void paragraph(String paragraph) {
        text.append(paragraph.strip()).append("\n\n");
        System.out.println(paragraph.strip());
    }

    /** @param header cells separated by a bar */
    void table(String header, List<String> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("| " + header + " |");
        lines.add("|" + "---|".repeat(header.split("\\|").length));
        rows.forEach(row -> lines.add("| " + row + " |"));
        text.append(String.join("\n", lines)).append("\n\n");
        System.out.println(String.join("\n", lines));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text.toString().strip() + "\n");
    }

    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
