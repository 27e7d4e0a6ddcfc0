package partybuilding.assessment.report.explain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import partybuilding.assessment.csv.CsvFileRows;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.JudgedChange;
import partybuilding.assessment.facts.score.ScoreEstimate;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.RankBasis;
import partybuilding.assessment.facts.standing.RankInterval;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.inference.Interval;

/**
 * A row of {@code scores.csv}.
 *
 * @param name the branch's
 * @param score of the branch, with its change
 * @param rank its rank; empty if it is not ranked
 */
record ScoreCells(String name, BranchScore score, Optional<BranchRank> rank) {
  /** Reads all rows of a published table. */
  static List<ScoreCells> read(Path table) throws IOException {
    List<ScoreCells> all = new ArrayList<>();
    try (CsvFileRows rows = CsvFileRows.open(table)) {
      while (rows.next()) {
        all.add(of(rows::cell));
      }
    }
    return all;
  }

  private static ScoreCells of(UnaryOperator<String> cell) {
    BranchScore score =
        new BranchScore(
            Integer.parseInt(cell.apply("year")),
            cell.apply("branch_id"),
            cell.apply("dimension"),
            new ScoreEstimate(
                PublishedNumbers.count(cell.apply("ballots")),
                PublishedNumbers.figure(cell.apply("score")),
                PublishedNumbers.interval("score", cell)),
            Optional.empty(),
            new JudgedChange(change(cell), Coded.of(Verdict.class, cell.apply("verdict"))),
            note(cell).filter(note -> note != Note.NOT_RANKABLE));
    return new ScoreCells(cell.apply("branch"), score, rank(score, cell));
  }

  private static Optional<Note> note(UnaryOperator<String> cell) {
    return Coded.find(Note.class, cell.apply("note"));
  }

  private static Optional<Change> change(UnaryOperator<String> cell) {
    OptionalDouble change = PublishedNumbers.figure(cell.apply("change"));
    Optional<Interval> interval = PublishedNumbers.interval("change", cell);
    return change.isPresent()
        ? Optional.of(new Change(change.getAsDouble(), interval))
        : Optional.empty();
  }

  private static Optional<BranchRank> rank(BranchScore score, UnaryOperator<String> cell) {
    OptionalDouble rank = PublishedNumbers.figure(cell.apply("rank"));
    if (rank.isEmpty()) {
      return Optional.empty();
    }
    RankInterval place =
        new RankInterval(
            rank.getAsDouble(),
            Integer.parseInt(cell.apply("rank_lower")),
            Integer.parseInt(cell.apply("rank_upper")));
    return Optional.of(
        new BranchRank(
            score.year(),
            score.branch(),
            score.dimension(),
            Optional.of(place),
            Integer.parseInt(cell.apply("of")),
            Coded.of(RankBasis.class, cell.apply("rank_basis"))));
  }
}
