package partybuilding.assessment.xlsx;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.csv.CsvRows;
import partybuilding.assessment.csv.Delimiter;
import partybuilding.assessment.text.FileBytes;
import partybuilding.assessment.text.TextFile;

/**
 * A text as a spreadsheet program would save it as a workbook: numbers as numbers, days as days,
 * everything else as shared texts; each row where its first line stood, so that places compare.
 */
public final class SavedAsWorkbook {
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,13})(?:\\.\\d*[1-9])?");
  private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-[0-2]\\d");
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, Month.DECEMBER, 30);

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final StringBuilder rows = new StringBuilder();

  private SavedAsWorkbook() {}

  /** A file's rows as a workbook. */
  public static byte[] of(Path csv) {
    try {
      return new SavedAsWorkbook().read(TextFile.of(FileBytes.now(csv)).read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces every CSV file of a folder by a workbook. */
  public static void replaceIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        String name = String.valueOf(file.getFileName()).replace(".csv", ".xlsx");
        Files.write(folder.resolve(name), of(file));
        Files.delete(file);
      }
    }
  }

  private byte[] read(String text) throws IOException {
    try (CsvRows csv = CsvRows.of(new StringReader(text), delimiter(text))) {
      while (csv.next()) {
        rows.append("<row r=\"%d\">".formatted(csv.line()));
        for (int i = 0; i < csv.size(); i++) {
          rows.append(cell(csv.cell(i), CellAddress.letters(i) + csv.line()));
        }
        rows.append("</row>");
      }
    }
    return new RawWorkbook()
        .formats("yyyy\\-mm\\-dd")
        .strings(
            strings.keySet().stream()
                .map(s -> "<si><t xml:space=\"preserve\">" + RawWorkbook.xml(s) + "</t></si>")
                .collect(Collectors.joining()))
        .sheet("Sheet1", rows.toString())
        .bytes();
  }

  private static Delimiter delimiter(String text) {
    String first = text.lines().findFirst().orElse("");
    return first.contains("\t")
        ? Delimiter.TAB
        : first.contains(";") ? Delimiter.SEMICOLON : Delimiter.COMMA;
  }

  private String cell(String text, String address) {
    if (text.isEmpty()) {
      return "<c r=\"%s\"/>".formatted(address);
    }
    if (NUMBER.matcher(text).matches()) {
      return "<c r=\"%s\"><v>%s</v></c>".formatted(address, text);
    }
    if (DAY.matcher(text).matches()) {
      long serial = DAY_ZERO.until(LocalDate.parse(text), ChronoUnit.DAYS);
      return "<c r=\"%s\" s=\"1\"><v>%d</v></c>".formatted(address, serial);
    }
    int number = strings.computeIfAbsent(text, unused -> strings.size());
    return "<c r=\"%s\" t=\"s\"><v>%d</v></c>".formatted(address, number);
  }
}
