package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.PairChange;

/**
 * Every branch, and the college as {@code all}, between any two years in which it was assessed;
 * above 1,000 branches only the pairs that end in the report year. {@code verdict} is decided over
 * all rows of the branches, or of the college, together. Only the newest step, from the year before
 * to the report year, has the word of scores.csv or college.csv: {@code family} says {@code year}
 * there and {@code pairs} elsewhere. A step between two earlier years may have another word in
 * scores.csv, which is that of its own year.
 */
final class PairTable {
  static final List<String> HEADER =
      List.of(
          "from_year",
          "to_year",
          "branch_id",
          "dimension",
          "change",
          "change_lower",
          "change_upper",
          "verdict",
          "note",
          "family");

  private PairTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.pairs().changes().stream()
        .sorted(
            comparingInt(PairChange::from)
                .thenComparing(PairChange::to)
                .thenComparing(PairChange::branch, ASCENDING)
                .thenComparing(PairChange::dimension, ASCENDING))
        .map(PairTable::row);
  }

  private static List<?> row(PairChange pair) {
    return new Row()
        .add(pair.from())
        .add(pair.to())
        .add(pair.branch())
        .add(pair.dimension())
        .change(pair.change())
        .add(pair.verdict().code())
        .note(pair.note())
        .add(pair.family().code())
        .cells();
  }
}
