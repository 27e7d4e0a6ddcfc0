package partybuilding.assessment.restatement;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fixed figures of one publication, and what they rest on. They are those of {@code
 * scores-as-was}, of {@code college}, and of the cohorts of {@code rectification} whose day of
 * judgement had come.
 *
 * @param reportYear the report's year
 * @param asOf the day the report is as of
 * @param basis what the figures rest on
 * @param rows one a row of those tables
 */
public record PublishedFigures(
    int reportYear, LocalDate asOf, Basis basis, List<PublishedRow> rows) {
  private static final int LAST_DAY = 31;
  private static final String ALL = "all";

  /** Copies the rows. */
  public PublishedFigures {
    rows = List.copyOf(rows);
  }

  /** Whether the cohort of a year is judged for good on that day. */
  public static boolean frozen(int year, LocalDate day) {
    return !LocalDate.of(year + 1, Month.DECEMBER, LAST_DAY).isAfter(day);
  }

  /** The rows by what they are about, in the order of the tables. */
  Map<Subject, PublishedRow> bySubject() {
    Map<Subject, PublishedRow> all = new TreeMap<>(Subject.ORDER);
    rows.forEach(row -> all.put(row.subject(), row));
    return Collections.unmodifiableMap(all);
  }

  /** The years of each table. */
  Set<List<Object>> years() {
    Set<List<Object>> years = new HashSet<>();
    rows.forEach(row -> years.add(List.of(row.subject().table(), row.subject().year())));
    return years;
  }

  /** The branches that the report's own year has, or any cohort. */
  Set<String> branches() {
    Set<String> branches = new HashSet<>(Set.of(ALL));
    rows.stream()
        .map(PublishedRow::subject)
        .filter(s -> s.table() == FixedTable.RECTIFICATION || s.year() == reportYear)
        .forEach(subject -> branches.add(subject.branch()));
    return branches;
  }

  /** The dimensions that the college has in any year. */
  Set<String> collegeDimensions() {
    Set<String> dimensions = new HashSet<>();
    rows.stream()
        .map(PublishedRow::subject)
        .filter(subject -> subject.table() == FixedTable.COLLEGE)
        .forEach(subject -> dimensions.add(subject.dimension()));
    return dimensions;
  }
}
