package partybuilding.assessment.chart.standing;

import java.util.List;
import partybuilding.assessment.chart.draw.Subject;

/**
 * A branch.
 *
 * @param subject the branch, by its short name
 * @param places one per dimension
 */
record StandingChartRow(Subject subject, List<StandingPlace> places) {
  StandingChartRow {
    places = List.copyOf(places);
  }
}
