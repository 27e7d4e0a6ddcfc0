package partybuilding.assessment.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads published tables as their readers would. */
public final class TableReading {
  private static final CSVFormat WITH_HEADER =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private TableReading() {}

  /** The rows of a table behind its byte order mark, each by the names in the header. */
  public static List<Map<String, String>> rows(Path file) throws IOException {
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      if (text.read() != '\uFEFF') {
        throw new IOException(file + " has no BOM");
      }
      return WITH_HEADER.parse(text).stream().map(CSVRecord::toMap).toList();
    }
  }
}
