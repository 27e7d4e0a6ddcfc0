package partybuilding.assessment.report.run;

import static partybuilding.assessment.report.run.MethodEntry.flagged;
import static partybuilding.assessment.report.run.MethodEntry.interval;
import static partybuilding.assessment.report.run.MethodEntry.open;

import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.facts.meeting.ModeScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.score.inference.Level;
import tools.jackson.core.JsonGenerator;

/** Writes the methods of the figures and their confidence levels. */
final class MethodsJson {
  private MethodsJson() {}

  static void write(JsonGenerator json, Rules rules) {
    Limits limits = rules.limits();
    json.writeObjectPropertyStart("methods");
    json.writeNumberProperty("rules_from", rules.from());
    interval(
        json,
        "score",
        "Student's t per group, variances moderated by the pooled within-branch variance on 4 df,"
            + " groups weighted, Satterthwaite df");
    interval(
        json,
        "college",
        "unweighted mean of branches, Student's t over ballots' own means, Satterthwaite df; where a"
            + " group's variance has fewer than 4 df, 1/df is the mean of this and of equal variances");
    writeChange(json, limits);
    writePairs(json, limits);
    StandingMethods.write(json, limits);
    writeBand(json);
    LedgerMethods.write(json);
    writeThreads(json, limits);
    interval(json, "shares", "Wilson");
    interval(json, "closure_rate", "Wilson");
    json.writeObjectPropertyStart("disclosure");
    json.writeNumberProperty("minimum_group", limits.minimumGroup());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeThreads(JsonGenerator json, Limits limits) {
    open(json, "debrief_modes", "unweighted mean of the branches' scores; no test");
    json.writeNumberProperty("least_branches_each", ModeScore.LEAST);
    json.writeEndObject();
    open(json, "out_of_order", "lower decided grades whose whole rank interval lies above");
    json.writeNumberProperty("quota", limits.quota());
    json.writeEndObject();
    interval(
        json,
        "group_difference",
        "Welch's t of two groups' answers, moderated variances, Satterthwaite df");
    open(json, "group_difference_verdict", "Welch's t");
    flagged(json, "branches, indicators and pairs of groups of the year");
    json.writeEndObject();
    open(json, "weakness", "change since the year of naming, tested as changes are");
    json.writeNumberProperty("level", Level.CONFIDENCE);
    flagged(json, "dimensions and pairs of years of the college");
    json.writeNumberProperty("tolerance", limits.tolerance());
    json.writeNumberProperty("held_within", limits.heldWithin());
    json.writeEndObject();
  }

  private static void writeBand(JsonGenerator json) {
    json.writeObjectPropertyStart("college_band");
    json.writeStringProperty("method", "quartiles of the branches' scores, type 7");
    json.writeNumberProperty("least_branches", CollegeBand.LEAST);
    json.writeEndObject();
  }

  private static void writeChange(JsonGenerator json, Limits limits) {
    open(
        json,
        "change",
        "Student's t of independent panels, Satterthwaite df over all group cells of both years");
    json.writeNumberProperty("level", Level.CONFIDENCE);
    flagged(json, "branches and dimensions of the year");
    json.writeNumberProperty("tolerance", limits.tolerance());
    json.writeNumberProperty("held_within", limits.heldWithin());
    json.writeStringProperty(
        "held", "two one-sided tests at 5 %: the 90 % interval inside held_within");
    json.writeEndObject();
  }

  private static void writePairs(JsonGenerator json, Limits limits) {
    open(json, "change_of_any_two_years", "as change; the newest step has the word of change");
    json.writeNumberProperty("level", Level.CONFIDENCE);
    flagged(json, "branches, dimensions and pairs of years; the college's a family of their own");
    json.writeNumberProperty("tolerance", limits.tolerance());
    json.writeNumberProperty("held_within", limits.heldWithin());
    json.writeNumberProperty("all_pairs_up_to_branches", PairFacts.MOST_BRANCHES);
    json.writeEndObject();
  }
}
