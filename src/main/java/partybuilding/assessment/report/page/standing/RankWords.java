package partybuilding.assessment.report.page.standing;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.Distinction;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.StandingIndex;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * A rank in words. It is stated only if the dimension distinguishes the branches well and the
 * interval of the rank is narrow.
 *
 * @param branch its name
 * @param place the interval of its rank, in words
 * @param trace of the rank
 */
public record RankWords(String branch, Printed place, TableTrace trace) {
  /** The ranks of one dimension that may be stated, in the branches' fixed order. */
  public static List<RankWords> of(String dimension, StandingIndex standings, PageInput input) {
    List<String> branches = input.facts().branches().stream().map(Branch::id).toList();
    return of(branches, dimension, standings, input);
  }

  /** The ranks of these branches that may be stated. */
  public static List<RankWords> of(
      List<String> branches, String dimension, StandingIndex standings, PageInput input) {
    boolean high =
        standings.separation(dimension).map(Separation::rankability).stream()
            .anyMatch(rankability -> rankability.orElse(0) >= Distinction.RANKABILITY_FOR_WORDS);
    return !high
        ? List.of()
        : standings.ranks(branches, dimension).stream()
            .flatMap(rank -> of(rank, input).stream())
            .toList();
  }

  private static Optional<RankWords> of(BranchRank rank, PageInput input) {
    return rank.place()
        .filter(place -> place.upper() - place.lower() < Distinction.MOST_PLACES_FOR_WORDS)
        .map(
            place ->
                new RankWords(
                    input.directory().name(rank.branch()),
                    words(place, input.wording()),
                    TableTrace.of(rank, input.wording())));
  }

  private static Printed words(RankInterval place, PageWording wording) {
    return place.lower() == place.upper()
        ? Printed.of(wording.places(place), "rank_lower")
        : Printed.of(wording.places(place), "rank_lower", "rank_upper");
  }
}
