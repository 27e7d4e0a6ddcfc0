package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.xlsx.SavedAsWorkbook;

/** The same college, saved in every form that office programs know, gives the same bytes. */
class SavedFormsTest {
  private static final List<String> TABLES =
      List.of("scores.csv", "college.csv", "indicators.csv", "rectification.csv", "findings.csv");

  /** How a text is saved. */
  private record Form(String mark, String delimiter, String lineEnd, Charset charset) {
    byte[] of(String text) {
      String saved = text.replace(",", delimiter).replace("\n", lineEnd);
      return (mark + saved).getBytes(charset);
    }
  }

  @Test
  void everyEncodingAndDelimiterGivesByteIdenticalTables(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--branches=4", "--years=2022-2025", "--evaluators=40");
    List<String> tidy = tables(data);
    Charset gb18030 = Charset.forName("GB18030");

    for (Form form :
        List.of(
            new Form("", ",", "\n", StandardCharsets.UTF_8),
            new Form("\uFEFF", ",", "\r\n", StandardCharsets.UTF_8),
            new Form("", ",", "\r\n", gb18030),
            new Form("\uFEFF", "\t", "\r\n", StandardCharsets.UTF_16LE),
            new Form("\uFEFF", "\t", "\n", StandardCharsets.UTF_16BE),
            new Form("", ";", "\n", StandardCharsets.UTF_8))) {
      Path saved = folder.resolve("saved");
      save(data, saved, form);
      assertThat(tables(saved)).as(form.toString()).isEqualTo(tidy);
    }
  }

  @Test
  void workbooksGiveByteIdenticalTablesChartsAndPages(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--branches=4", "--years=2022-2025", "--evaluators=40");
    assertThat(Terminal.report(data, "--formats=csv,html,svg", "--force").status()).isZero();
    Map<String, String> tidy = published(data);
    Path saved = folder.resolve("saved");
    save(data, saved, new Form("", ",", "\n", StandardCharsets.UTF_8));
    SavedAsWorkbook.replaceIn(saved);

    assertThat(Terminal.report(saved, "--formats=csv,html,svg", "--force").status()).isZero();

    assertThat(published(saved)).hasSizeGreaterThan(20).isEqualTo(tidy);
  }

  /** Every file but the record of the run, without the names and fingerprints of what went in. */
  private static Map<String, String> published(Path data) throws IOException {
    Path reports = data.resolveSibling("reports").resolve("2025");
    try (Stream<Path> files = Files.walk(reports)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("run.json"))
          .collect(
              Collectors.toMap(
                  file -> reports.relativize(file).toString(),
                  file -> withoutInputs(read(file)),
                  (one, other) -> one,
                  TreeMap::new));
    }
  }

  private static String withoutInputs(String published) {
    return published.replace(".xlsx", ".csv").replaceAll("\\b[0-9a-f]{12,64}\\b", "");
  }

  private static void save(Path from, Path to, Form form) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
        Files.write(to.resolve(name), name.endsWith(".csv") ? form.of(text) : bytes);
      }
    }
  }

  private static List<String> tables(Path data) throws IOException {
    assertThat(Terminal.report(data, "--formats=csv", "--force").status()).isZero();
    Path tables = data.resolveSibling("reports").resolve("2025").resolve("tables");
    return TABLES.stream().map(table -> read(tables.resolve(table))).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
