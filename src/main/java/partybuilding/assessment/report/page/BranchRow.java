package partybuilding.assessment.report.page;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.Note;

/**
 * A branch in the table of all branches.
 *
 * @param name the branch's
 * @param note what must be known of all its figures; empty where there is nothing
 * @param ballots how many, as a range where the dimensions differ; a dash where it is not known
 * @param withheld why the branch has no figures; empty where it has
 * @param cells one a dimension; none where it is withheld
 */
public record BranchRow(
    String name, String note, String ballots, String withheld, List<ScoreCell> cells) {
  private static final String DASH = "\u2013";

  /** Copies the cells. */
  public BranchRow {
    cells = List.copyOf(cells);
  }

  static BranchRow of(Branch branch, Material material) {
    Wording wording = material.wording();
    if (material.withheldNow().contains(branch.id())) {
      Map<String, String> reason = Map.of("reason", wording.limit("withheld.reason"));
      String why = wording.text("branches.withheld", reason);
      return new BranchRow(branch.name(), "", "", why, List.of());
    }
    return of(branch, scores(branch, material), wording);
  }

  private static BranchRow of(Branch branch, List<Optional<BranchScore>> scores, Wording wording) {
    Optional<Note> shared = sharedNote(scores);
    List<ScoreCell> cells =
        scores.stream().map(score -> ScoreCell.of(score, shared, wording)).toList();
    return new BranchRow(
        branch.name(),
        shared.map(wording::note).orElse(""),
        ballots(scores.stream().flatMap(Optional::stream), wording),
        "",
        cells);
  }

  private static List<Optional<BranchScore>> scores(Branch branch, Material material) {
    return material.dimensions().stream()
        .map(dimension -> material.scores().find(branch.id(), dimension.id()))
        .toList();
  }

  /** The note that every figure of the branch carries, such as that of a merger. */
  private static Optional<Note> sharedNote(List<Optional<BranchScore>> scores) {
    List<Optional<Note>> notes =
        scores.stream().flatMap(Optional::stream).map(BranchScore::note).distinct().toList();
    return notes.size() == 1 ? notes.get(0) : Optional.empty();
  }

  /** Whether its ballots differ from dimension to dimension. */
  boolean ranged() {
    return ballots.contains(DASH);
  }

  boolean flagged() {
    return cells.stream().anyMatch(cell -> cell.movement().flagged());
  }

  private static String ballots(Stream<BranchScore> scores, Wording wording) {
    LongSummaryStatistics range =
        scores.mapToLong(BranchScore::ballots).filter(n -> n > 0).summaryStatistics();
    if (range.getCount() == 0) {
      return wording.text("absent");
    }
    String most = Numbers.count(range.getMax());
    return range.getMin() == range.getMax() ? most : Numbers.count(range.getMin()) + DASH + most;
  }
}
