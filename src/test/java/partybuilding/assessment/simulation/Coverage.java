package partybuilding.assessment.simulation;

import java.util.Map;
import java.util.stream.IntStream;
import partybuilding.assessment.simulation.Runs.Sheet;

/** How many of the published 95 % intervals hold the truth. Grades have none that is known. */
final class Coverage {
  private final College college;
  private final SimulatedReport report;

  Coverage(College college, SimulatedReport report) {
    this.college = college;
    this.report = report;
  }

  /** Counts the intervals of branches' scores and changes, and of the college's. */
  void count(Sheet sheet) {
    for (Map<String, String> row : report.rows("scores.csv")) {
      int branch = Design.number(row.getOrDefault("branch_id", ""));
      count(row, year -> of(year, branch, dimension(row)), sheet.under("branch"));
    }
    for (Map<String, String> row : report.rows("college.csv")) {
      count(row, year -> college(year, dimension(row)), sheet.under("college"));
    }
  }

  /** What is true of a year. */
  private interface Known {
    double in(int year);
  }

  private void count(Map<String, String> row, Known truth, Sheet sheet) {
    if (!dimension(row).equals("overall")) {
      int year = Integer.parseInt(row.getOrDefault("year", ""));
      interval(row, "score", truth.in(year), sheet);
      if (year > SimulatedHistory.FIRST_YEAR) {
        interval(row, "change", truth.in(year) - truth.in(year - 1), sheet);
      }
    }
  }

  private static void interval(Map<String, String> row, String figure, double truth, Sheet sheet) {
    String lower = row.getOrDefault(figure + "_lower", "");
    String upper = row.getOrDefault(figure + "_upper", "");
    if (!lower.isEmpty()) {
      boolean holds = Double.parseDouble(lower) <= truth && truth <= Double.parseDouble(upper);
      sheet.under(figure).add(Rate.Count.of(holds));
    }
  }

  private static String dimension(Map<String, String> row) {
    return row.getOrDefault("dimension", "");
  }

  private double of(int year, int branch, String dimension) {
    return college.truth(year).of(branch, dimension);
  }

  /** The college's: the mean over its branches. */
  private double college(int year, String dimension) {
    return IntStream.range(0, college.design().branches())
        .mapToDouble(branch -> of(year, branch, dimension))
        .average()
        .orElseThrow();
  }
}
