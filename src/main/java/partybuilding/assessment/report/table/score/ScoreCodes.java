package partybuilding.assessment.report.table.score;

import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.report.column.ColumnType;

/** The words of the columns that several tables of scores have. */
final class ScoreCodes {
  static final ColumnType VERDICTS = ColumnType.codes(Verdict.values(), Verdict::code);
  static final ColumnType STANDING_VERDICTS =
      ColumnType.codes(StandingVerdict.values(), StandingVerdict::code);
  static final ColumnType RANK_BASES = ColumnType.codes(RankBasis.values(), RankBasis::code);

  private ScoreCodes() {}
}
