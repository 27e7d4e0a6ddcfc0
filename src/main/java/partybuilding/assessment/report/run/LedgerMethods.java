package partybuilding.assessment.report.run;

import static partybuilding.assessment.report.run.MethodEntry.interval;
import static partybuilding.assessment.report.run.MethodEntry.open;

import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.score.inference.Level;
import tools.jackson.core.JsonGenerator;

/** The methods of the ledger's figures and of their association with later scores. */
final class LedgerMethods {
  private LedgerMethods() {}

  static void write(JsonGenerator json) {
    interval(
        json,
        "median_days",
        "Kaplan-Meier with delayed entry, cancelled items censored, log-log limits; exactly one"
            + " half: middle to the next closing");
    open(json, "closed_within", "Aalen-Johansen, cancellation competing");
    json.writeEndObject();
    open(
        json,
        "funnel",
        "exact binomial limits (mid-P) around the college's rate, at 95 % and 99.8 %, from "
            + FunnelPoint.FEWEST_ITEMS
            + " items on");
    json.writeEndObject();
    open(
        json,
        "loop_association",
        "partial Spearman of closure rate and next score given the score, by year, Bonett-Wright");
    json.writeNumberProperty("level", Level.CONFIDENCE);
    json.writeNumberProperty("least_branches", LoopAssociation.LEAST);
    json.writeEndObject();
    open(json, "expected_next", "regression to the mean by the rankability of the year");
    json.writeEndObject();
  }
}
