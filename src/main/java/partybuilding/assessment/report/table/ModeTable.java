package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.ModeScore;

/** The branches that reported on site beside those that reported in writing. */
final class ModeTable {
  static final List<String> HEADER = List.of("year", "dimension", "mode", "branches", "mean_score");

  private ModeTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().threads().modes().stream()
        .sorted(
            comparingInt(ModeScore::year)
                .thenComparing(ModeScore::dimension, ASCENDING)
                .thenComparing(comparing(score -> score.mode().code())))
        .map(ModeTable::row);
  }

  private static List<?> row(ModeScore score) {
    return new Row()
        .add(score.year())
        .add(score.dimension())
        .add(score.mode().code())
        .add(score.branches())
        .add(score.score())
        .cells();
  }
}
