package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.compare.CollegeScore;
import partybuilding.assessment.compare.Comparison;

/** The college in every year and dimension. */
final class CollegeTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "dimension",
          "branches",
          "ballots",
          "score",
          "score_lower",
          "score_upper",
          "change",
          "change_lower",
          "change_upper",
          "verdict",
          "note");

  private CollegeTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.college().stream()
        .sorted(comparingInt(CollegeScore::year).thenComparing(CollegeScore::dimension, ASCENDING))
        .map(CollegeTable::row);
  }

  private static List<?> row(CollegeScore college) {
    return new Row()
        .add(college.year())
        .add(college.dimension())
        .add(college.branches())
        .ballots(college.ballots(), college.note())
        .add(college.score())
        .add(college.interval())
        .change(college.change())
        .add(college.verdict().code())
        .note(college.note())
        .cells();
  }
}
