package org.onedoor.workbench.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onedoor.scales.sheet.Formulas;
import org.onedoor.workbench.output.Sources;
import org.onedoor.workbench.output.WholeFiles;

/** One report as plain text, as a page of HTML that needs nothing else, and as CSV. The same tables give the same bytes. */
record Pages(String title, List<String> said, List<Table> tables) {
    Pages {
        said = List.copyOf(said);
        tables = List.copyOf(tables);
    }

    String text() {
        return new TextPage(title, said, tables).text();
    }

    String html() {
        return new HtmlPage(title, said, tables).html();
    }

    Map<String, String> csv() {
        Map<String, String> files = new LinkedHashMap<>();
        tables.forEach(table -> files.put(table.name() + ".csv", csv(table)));
        return files;
    }

    private static String csv(Table table) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(table.columns());
            table.rows()
                    .forEach(row -> writer.writeRecord(row.stream()
                            .map(Cell::data)
                            .map(Formulas.HARMLESS::written)
                            .toList()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toString();
    }

    /**
     * What stands in {@code summary.txt}, {@code report.html}, the CSV files and more.
     *
     * @param more by the name of the file
     */
    Map<String, String> files(Map<String, String> more) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("summary.txt", text());
        files.put("report.html", html());
        files.putAll(csv());
        files.putAll(more);
        return files;
    }

    static List<Path> write(Path folder, Map<String, String> files) {
        try {
            return WholeFiles.write(folder, files, Sources.NONE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
