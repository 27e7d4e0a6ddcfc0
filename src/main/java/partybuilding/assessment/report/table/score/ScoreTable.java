package partybuilding.assessment.report.table.score;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.column.CodePointOrder.ASCENDING;
import static partybuilding.assessment.report.column.ColumnType.COUNT;
import static partybuilding.assessment.report.column.ColumnType.RANK;
import static partybuilding.assessment.report.column.ColumnType.TEXT;
import static partybuilding.assessment.report.column.ColumnType.WHOLE_RANK;
import static partybuilding.assessment.restatement.Ground.Kind.EVALUATIONS;
import static partybuilding.assessment.restatement.Lasting.SAME_BRANCHES;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.facts.BranchYears;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.column.ColumnList;
import partybuilding.assessment.report.column.ReportTable;

/**
 * Every branch in every year and dimension. If the branches are not to be ranked, the rank is empty
 * and the note says so.
 */
public final class ScoreTable {
  private static final ColumnList<ScoreRow> COLUMNS =
      new ColumnList<ScoreRow>()
          .year(row -> row.score().year())
          .branch(row -> row.score().branch())
          .required("branch", TEXT, ScoreRow::name)
          .dimension(row -> row.score().dimension())
          .ballots(row -> row.score().ballots(), row -> row.score().note())
          .score(row -> row.score().score(), row -> row.score().interval())
          .optional("rank", RANK, row -> row.place().map(RankInterval::rank))
          .optional("rank_lower", WHOLE_RANK, row -> row.place().map(RankInterval::lower))
          .optional("rank_upper", WHOLE_RANK, row -> row.place().map(RankInterval::upper))
          .optional("of", COUNT, ScoreRow::of)
          .shares(row -> row.score().shares())
          .change(row -> row.score().change())
          .required("verdict", ScoreCodes.VERDICTS, row -> row.score().verdict().code())
          .note(ScoreRow::note)
          .optional("rank_basis", ScoreCodes.RANK_BASES, ScoreRow::rankBasis);

  /** The declaration. */
  public static final ReportTable<Comparison, ScoreRow> TABLE =
      ReportTable.of(TableName.SCORES, ScoreTable::rows, COLUMNS)
          .restsOn(EVALUATIONS)
          .lasts(SAME_BRANCHES)
          .inBranchEdition();

  private ScoreTable() {}

  private static Stream<ScoreRow> rows(Comparison facts) {
    Map<String, String> names =
        facts.branches().stream().collect(Collectors.toMap(Branch::id, Branch::name));
    BranchYears<BranchRank> ranks = new BranchYears<>();
    facts
        .standings()
        .ranks()
        .forEach(rank -> ranks.put(rank.year(), rank.branch(), rank.dimension(), rank));
    return facts.scores().branches().stream()
        .sorted(
            comparingInt(BranchScore::year)
                .thenComparing(BranchScore::branch, ASCENDING)
                .thenComparing(BranchScore::dimension, ASCENDING))
        .map(
            score ->
                new ScoreRow(
                    score,
                    names.getOrDefault(score.branch(), score.branch()),
                    ranks.find(score.year(), score.branch(), score.dimension())));
  }
}
