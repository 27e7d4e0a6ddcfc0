package partybuilding.assessment.chart.draw;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a published table that one line of a chart is drawn from, a row a year.
 *
 * @param table its file
 * @param branch the branch's id; empty in a table of the college
 * @param dimension the dimension's id
 */
public record TableRows(String table, String branch, String dimension) {
  /** The row of a year, as pages name it. */
  public String of(int year) {
    return Stream.of(table, Integer.toString(year), branch, dimension)
        .filter(word -> !word.isEmpty())
        .map(TableRows::cell)
        .collect(Collectors.joining(" "));
  }

  private static String cell(String key) {
    return key.replace("%", "%25").replace(" ", "%20").replace(";", "%3B");
  }
}
