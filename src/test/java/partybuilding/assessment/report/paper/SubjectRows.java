package partybuilding.assessment.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import partybuilding.assessment.csv.TableReading;

/** The rows of published tables; which table a row is from stands under {@link #TABLE}. */
public record SubjectRows(List<Map<String, String>> rows) {
  static final String TABLE = "table:";

  private static final String ALL = "all";
  private static final String BRANCH = "branch_id";
  private static final String ENDING = ".csv";

  /** All rows of all tables of a folder. */
  public static SubjectRows of(Path tables) {
    try (Stream<Path> files = Files.list(tables)) {
      return new SubjectRows(files.sorted().flatMap(file -> read(file).stream()).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> read(Path file) {
    try {
      List<Map<String, String>> rows = TableReading.rows(file);
      rows.forEach(row -> row.put(TABLE, file.getFileName().toString().replace(ENDING, "")));
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Those in which a column holds a value. */
  public SubjectRows where(String column, String value) {
    return only(row -> value.equals(row.get(column)));
  }

  /** Those of some tables. */
  public SubjectRows from(String... tables) {
    return only(row -> List.of(tables).contains(row.get(TABLE)));
  }

  /** Those about one branch. */
  public SubjectRows about(String branch) {
    return where(BRANCH, branch);
  }

  /** Those about the college as a whole: about no single branch. */
  public SubjectRows aboutTheCollege() {
    return only(row -> ALL.equals(row.getOrDefault(BRANCH, ALL)));
  }

  private SubjectRows only(Predicate<Map<String, String>> wanted) {
    return new SubjectRows(rows.stream().filter(wanted).toList());
  }

  /** These, and others. */
  public SubjectRows and(SubjectRows others) {
    return new SubjectRows(Stream.concat(rows.stream(), others.rows().stream()).toList());
  }

  /** What finds numbers that stand in none of them. */
  public Strangers strangers() {
    return new Strangers(rows);
  }
}
