package partybuilding.assessment.restatement;

import java.util.Comparator;

/**
 * What a row of a published table is about.
 *
 * @param table the table
 * @param year the assessment year
 * @param branch the branch's id, or {@code all}; empty for the college
 * @param dimension the dimension's id, {@code other}, or {@code all}
 */
public record Subject(FixedTable table, int year, String branch, String dimension) {
  /** By year, then as the tables stand. */
  static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::year)
          .thenComparing(Subject::table)
          .thenComparing(Subject::branch)
          .thenComparing(Subject::dimension);

  /** The row's key within its table and year, such as {@code B01/confidence}. */
  public String key() {
    return branch.isEmpty() ? dimension : branch + "/" + dimension;
  }
}
