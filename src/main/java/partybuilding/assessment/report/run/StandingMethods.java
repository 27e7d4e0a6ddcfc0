package partybuilding.assessment.report.run;

import static partybuilding.assessment.report.run.MethodEntry.flagged;
import static partybuilding.assessment.report.run.MethodEntry.interval;
import static partybuilding.assessment.report.run.MethodEntry.open;

import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Distinction;
import tools.jackson.core.JsonGenerator;

/** How the branches are compared with each other: adjusted scores, ranks and trends. */
final class StandingMethods {
  private StandingMethods() {}

  static void write(JsonGenerator json, Limits limits) {
    writeAdjusted(json, limits);
    writeRanks(json);
    writeTrend(json, limits);
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
    writeHeterogeneity(json);
    writeRankability(json);
    writeCeiling(json);
  }

  private static void writeHeterogeneity(JsonGenerator json) {
    open(
        json,
        "heterogeneity",
        "Cochran's Q, judged by Welch's F; of effects Q times (K - 1)/K; not rankable unless"
            + " significant");
    flagged(json, "dimensions of the year");
    json.writeEndObject();
  }

  private static void writeRankability(JsonGenerator json) {
    open(
        json, "rankability", "between-branch variance by Paule-Mandel over itself plus median se²");
    json.writeNumberProperty("not_rankable_below", Distinction.LEAST_RANKABILITY);
    json.writeNumberProperty("rank_in_words_from", Distinction.RANKABILITY_FOR_WORDS);
    json.writeNumberProperty("rank_in_words_most_places", Distinction.MOST_PLACES_FOR_WORDS);
    json.writeEndObject();
  }

  private static void writeCeiling(JsonGenerator json) {
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
}
