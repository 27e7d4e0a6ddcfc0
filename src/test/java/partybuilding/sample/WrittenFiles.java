package partybuilding.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import partybuilding.sample.plan.SamplePlan;

/** What was written into a folder, by the names in its headers. */
public record WrittenFiles(Path folder) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  public static WrittenFiles of(SamplePlan plan, Path folder) {
    try {
      SampleCollege.write(plan, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WrittenFiles(folder);
  }

  public List<Row> rows(String file) {
    try (CSVParser parser = CSVParser.parse(text(file).substring(1), FORMAT)) {
      return parser.stream().map(Row::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> header(String file) {
    return List.of(text(file).substring(1).lines().findFirst().orElseThrow().split(",", -1));
  }

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file's text by its name. */
  Map<String, String> all() {
    try (Stream<Path> files = Files.list(folder)) {
      Map<String, String> texts = new TreeMap<>();
      files.map(file -> file.getFileName().toString()).forEach(f -> texts.put(f, text(f)));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row by the names of the header. */
  public record Row(CSVRecord cells) {
    public String get(String column) {
      return cells.get(column);
    }
  }
}
