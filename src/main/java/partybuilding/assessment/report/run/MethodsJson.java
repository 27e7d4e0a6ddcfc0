package partybuilding.assessment.report.run;

import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.facts.meeting.ModeScore;
import partybuilding.assessment.facts.score.CollegeBand;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Distinction;
import partybuilding.assessment.score.inference.Level;
import tools.jackson.core.JsonGenerator;

/** How the figures were come by, and at which levels. */
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
    interval(json, "college", "unweighted mean of branches, Student's t over ballots' own means");
    writeChange(json, limits);
    writePairs(json, limits);
    writeAdjusted(json, limits);
    writeRanks(json);
    writeTrend(json, limits);
    writeBand(json);
    writeLoop(json);
    writeThreads(json, limits);
    interval(json, "shares", "Wilson");
    interval(json, "closure_rate", "Wilson");
    json.writeObjectPropertyStart("disclosure");
    json.writeNumberProperty("minimum_group", limits.minimumGroup());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeLoop(JsonGenerator json) {
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

  private static void writeAdjusted(JsonGenerator json, Limits limits) {
    interval(
        json,
        "adjusted",
        "evaluator-centred additive least squares per group and component, groups weighted,"
            + " evaluator-clustered variances (adjusted_se) moderated for the interval, Student's"
            + " t, Satterthwaite df");
    open(
        json,
        "position",
        "effect over its standard error, evaluator-clustered variances moderated, Student's t");
    flagged(json, "branches and dimensions of the year");
    json.writeNumberProperty("tolerance", limits.tolerance());
    json.writeEndObject();
    open(
        json,
        "standing_change",
        "difference of effects re-centred on branches of both years, Student's t of independent"
            + " panels, Satterthwaite df");
    flagged(json, "branches and dimensions of the year");
    json.writeNumberProperty("tolerance", limits.tolerance());
    json.writeNumberProperty("held_within", limits.heldWithin());
    json.writeEndObject();
  }

  private static void writeRanks(JsonGenerator json) {
    interval(
        json,
        "rank",
        "simultaneous by pairwise contrasts with Holm; above 300 branches by Bonferroni intervals"
            + " (Klein)");
    open(
        json,
        "heterogeneity",
        "Cochran's Q, judged by Welch's F; of effects Q times (K - 1)/K; not rankable unless"
            + " significant");
    flagged(json, "dimensions of the year");
    json.writeEndObject();
    open(
        json, "rankability", "between-branch variance by Paule-Mandel over itself plus median se²");
    json.writeNumberProperty("not_rankable_below", Distinction.LEAST_RANKABILITY);
    json.writeNumberProperty("rank_in_words_from", Distinction.RANKABILITY_FOR_WORDS);
    json.writeNumberProperty("rank_in_words_most_places", Distinction.MOST_PLACES_FOR_WORDS);
    json.writeEndObject();
    open(
        json,
        "ceiling",
        "mean share of good votes, or no variance between branches (Paule-Mandel)");
    json.writeNumberProperty("good_share_above", Ceiling.MOSTLY_GOOD);
    json.writeEndObject();
  }

  private static void writeTrend(JsonGenerator json, Limits limits) {
    interval(
        json,
        "trend",
        "weighted least squares over at most "
            + BranchTrend.MOST_YEARS
            + " years, dispersion pooled over branches, Student's t; a word from "
            + BranchTrend.FEWEST_YEARS_FOR_A_WORD
            + " years on if no single year makes the sign");
    json.writeObjectPropertyStart("trend_verdict");
    flagged(json, "branches and dimensions of the report");
    json.writeNumberProperty("held_within_from_first_to_last_year", limits.heldWithin());
    json.writeEndObject();
    open(json, "mann_kendall", "exact two-sided permutation probability, ties included");
    json.writeEndObject();
    interval(json, "theil_sen", "median of pairwise slopes, exact Hollander-Wolfe interval");
  }

  /** The false-discovery control that decides on words. */
  private static void flagged(JsonGenerator json, String family) {
    json.writeStringProperty("selection", "Benjamini-Hochberg over " + family);
    json.writeNumberProperty("q", Level.FALSE_DISCOVERY_RATE);
  }

  private static void open(JsonGenerator json, String figure, String method) {
    json.writeObjectPropertyStart(figure);
    json.writeStringProperty("method", method);
  }

  private static void interval(JsonGenerator json, String figure, String method) {
    open(json, figure, method);
    json.writeNumberProperty("level", Level.CONFIDENCE);
    json.writeEndObject();
  }
}
