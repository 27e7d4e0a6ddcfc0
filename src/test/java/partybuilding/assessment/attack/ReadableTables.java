package partybuilding.assessment.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.csv.TableReading;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.report.table.Tables;

/** The tables as anyone can read them. */
final class ReadableTables {
  private final Path folder;

  private ReadableTables(Path folder) {
    this.folder = folder;
  }

  /** Those of a report. */
  static ReadableTables in(Path folder) {
    return new ReadableTables(folder);
  }

  static ReadableTables write(Comparison facts, Path folder) {
    try {
      Tables.write(facts, Words.of(Finding.class, Language.EN), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ReadableTables(folder);
  }

  /** The tables' files. */
  List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table. */
  List<Map<String, String>> rows(String table) {
    try {
      return TableReading.rows(folder.resolve(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The figure of the row whose cells have these contents, where there is one. */
  Optional<Double> find(String table, String column, Map<String, String> contents) {
    return rows(table).stream()
        .filter(row -> row.entrySet().containsAll(contents.entrySet()))
        .map(row -> row.getOrDefault(column, ""))
        .filter(cell -> !cell.isEmpty())
        .map(Double::valueOf)
        .findFirst();
  }
}
