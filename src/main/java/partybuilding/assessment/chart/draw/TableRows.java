package partybuilding.assessment.chart.draw;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.TableName;

/**
 * The rows of a published table that one line of a chart is drawn from, one row per year.
 *
 * @param table its name
 * @param branch the branch's id; empty in a table of the college
 * @param dimension the dimension's id
 */
public record TableRows(TableName table, String branch, String dimension) {
  /** The row of a year, as pages name it. */
  public String of(int year) {
    List<String> key =
        Stream.of(Integer.toString(year), branch, dimension)
            .filter(word -> !word.isEmpty())
            .toList();
    return KeyText.of(table, key);
  }
}
