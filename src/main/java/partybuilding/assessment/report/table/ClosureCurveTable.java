package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.closure.Step;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.ClosureTime;
import partybuilding.assessment.rectification.Cohort;

/**
 * The curves of the cohorts and of all of them together, step by step, as they are drawn: between
 * two days nothing changes, and after the last nothing is known. A year has none before its day of
 * judgement.
 */
final class ClosureCurveTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "branch_id",
          "day",
          "at_risk",
          "closed",
          "cancelled",
          "open_share",
          "open_lower",
          "open_upper",
          "closed_share");

  private ClosureCurveTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.loop().times().stream()
        .filter(time -> time.branch().equals(Cohort.ALL) && time.judged())
        .sorted(comparing(ClosureTable::year, ASCENDING))
        .flatMap(time -> time.curve().steps().stream().map(step -> row(time, step)));
  }

  private static List<?> row(ClosureTime time, Step step) {
    Row row = new Row().add(ClosureTable.year(time)).add(time.branch());
    row.add(step.day().age()).add(step.day().atRisk());
    row.add(step.day().closed()).add(step.day().cancelled());
    row.add(step.open().share()).add(step.open().interval());
    return row.add(step.ended().closed()).cells();
  }
}
