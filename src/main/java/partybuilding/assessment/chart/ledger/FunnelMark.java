package partybuilding.assessment.chart.ledger;

import java.util.List;
import partybuilding.assessment.chart.draw.DataPoint;
import partybuilding.assessment.chart.draw.Subject;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.score.inference.FunnelPosition;

/**
 * One branch as a point of the funnel chart.
 *
 * @param subject the branch, by its short name
 * @param point what it closed
 */
record FunnelMark(Subject subject, FunnelPoint point) {
  String name() {
    return subject.name();
  }

  /** How many had to be closed. */
  long items() {
    return point.items();
  }

  /** Closed among them, 0..1. */
  double rate() {
    return point.rate();
  }

  FunnelPosition position() {
    return point.position().orElseThrow();
  }

  /** Whether it is marked and named: beyond the outer limits and significant among all branches. */
  boolean outside() {
    return point.remarkable();
  }

  boolean below() {
    return position().below();
  }

  /** What it closed of what it had to, as it is printed. */
  String counts() {
    return NumberText.countOf(point.closed(), point.items());
  }

  /** The counts, and the row that they stand in. */
  DataPoint published() {
    List<String> key = List.of(Integer.toString(point.year()), point.branch());
    String row = KeyText.of(TableName.FUNNEL, key);
    return new DataPoint(counts(), row, "closed items");
  }

  Place place() {
    return new Place(point.items(), point.closed());
  }

  /** The position of a point. */
  record Place(long items, long closed) {}
}
