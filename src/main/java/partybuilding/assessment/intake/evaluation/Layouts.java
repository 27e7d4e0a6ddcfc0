package partybuilding.assessment.intake.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.sheet.Form;

/** The three layouts of evaluations, which the header distinguishes. */
final class Layouts {
  private static final String WIDE = "wide";
  private static final String LONG = "long";
  private static final String TALLY = "tally";

  private Layouts() {}

  /** What each layout's header must name; the two that name fewer indicators first. */
  static List<Form> forms(Rules rules) {
    Form tally =
        form(
            TALLY,
            Stream.of(
                    Column.INDICATOR,
                    Column.GOOD_VOTES,
                    Column.FAIRLY_GOOD_VOTES,
                    Column.AVERAGE_VOTES,
                    Column.POOR_VOTES)
                .map(column -> column.names().toList()));
    Form single =
        form(
            LONG,
            Stream.of(
                Column.INDICATOR.names().toList(),
                Stream.concat(Column.SCORE.names(), Column.GRADE.names()).toList()));
    Form wide =
        form(
            WIDE,
            rules.indicators().stream()
                .filter(indicator -> ReportedIndicators.include(indicator, rules))
                .map(indicator -> indicator.names().toList()));
    return List.of(tally, single, wide);
  }

  private static Form form(String name, Stream<List<String>> columns) {
    List<List<String>> required = new ArrayList<>();
    required.add(Stream.concat(Column.BRANCH.names(), Column.BRANCH_ID.names()).toList());
    required.add(Column.EVALUATOR_GROUP.names().toList());
    columns.forEach(required::add);
    return new Form(name, required);
  }

  /** The layout of a file whose header is found. */
  static Layout of(EvaluationReading reading) {
    return switch (reading.sheet().form().name()) {
      case TALLY -> new TallyRows(reading);
      case LONG -> new LongRows(reading);
      default -> new WideRows(reading);
    };
  }
}
