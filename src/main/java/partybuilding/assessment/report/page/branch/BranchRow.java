package partybuilding.assessment.report.page.branch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.plot.YearPlot;
import partybuilding.assessment.score.Note;

/**
 * A branch in the table of all branches.
 *
 * @param name the branch's
 * @param link the file of its own page
 * @param note a caveat to all its figures; empty if there is none
 * @param ballots the number of ballots, as a range if the dimensions differ; a dash if unknown
 * @param trace of the ballots
 * @param withheld why the branch is withheld; empty if it is not
 * @param cells one per dimension; none where it is withheld
 * @param lines its scores over the years, one per dimension; none where it is withheld
 */
public record BranchRow(
    String name,
    String link,
    String note,
    Printed ballots,
    TableTrace trace,
    String withheld,
    List<ScoreCell> cells,
    List<YearPlot> lines) {
  private static final String DASH = "\u2013";

  public BranchRow {
    cells = List.copyOf(cells);
    lines = List.copyOf(lines);
  }

  static BranchRow of(Branch branch, PageInput input) {
    PageWording wording = input.wording();
    if (input.withheldNow().contains(branch.id())) {
      String why = wording.withheld();
      String link = input.directory().link(branch);
      return new BranchRow(
          branch.name(), link, "", Printed.NOTHING, TableTrace.NONE, why, List.of(), List.of());
    }
    return of(branch, scores(branch, input), input);
  }

  private static BranchRow of(Branch branch, List<Optional<BranchScore>> scores, PageInput input) {
    PageWording wording = input.wording();
    Optional<Note> shared = sharedNote(scores);
    List<ScoreCell> cells =
        scores.stream().map(score -> ScoreCell.of(score, shared, wording)).toList();
    List<BranchScore> extremes = extremes(scores);
    return new BranchRow(
        branch.name(),
        input.directory().link(branch),
        note(branch, shared, input),
        ballots(extremes, wording),
        TableTrace.all(extremes.stream().map(score -> TableTrace.of(score, wording)).toList()),
        "",
        cells,
        input.dimensions().stream()
            .map(dimension -> YearPanel.alone(branch, dimension, input))
            .toList());
  }

  /** The caveat to all figures, and that the secretary is new, which can explain a change. */
  private static String note(Branch branch, Optional<Note> shared, PageInput input) {
    PageWording wording = input.wording();
    Stream<String> secretary =
        input.details(branch).debriefs().stream()
            .filter(BranchDebrief::changedSecretary)
            .map(debrief -> wording.text("secretary.new"));
    return wording.list(Stream.concat(shared.map(wording::note).stream(), secretary).toList());
  }

  private static List<Optional<BranchScore>> scores(Branch branch, PageInput input) {
    return input.dimensions().stream()
        .map(dimension -> input.scores().find(branch.id(), dimension.id()))
        .toList();
  }

  /** The note that every figure of the branch carries, such as that of a merger. */
  private static Optional<Note> sharedNote(List<Optional<BranchScore>> scores) {
    List<Optional<Note>> notes =
        scores.stream()
            .flatMap(Optional::stream)
            .map(score -> score.note().filter(note -> !note.ofChange()))
            .distinct()
            .toList();
    return notes.size() == 1 ? notes.get(0) : Optional.empty();
  }

  /** Whether its ballots differ from dimension to dimension. */
  boolean ranged() {
    return ballots.text().contains(DASH);
  }

  boolean flagged() {
    return cells.stream().anyMatch(cell -> cell.movement().flagged());
  }

  /**
   * The scores with the fewest and the most ballots; one if they are equal, none if the numbers are
   * unknown.
   */
  private static List<BranchScore> extremes(List<Optional<BranchScore>> scores) {
    List<BranchScore> known =
        scores.stream()
            .flatMap(Optional::stream)
            .filter(score -> score.ballots() > 0)
            .sorted(Comparator.comparingLong(BranchScore::ballots))
            .toList();
    if (known.isEmpty() || known.get(0).ballots() == known.get(known.size() - 1).ballots()) {
      return known.stream().limit(1).toList();
    }
    return List.of(known.get(0), known.get(known.size() - 1));
  }

  private static Printed ballots(List<BranchScore> extremes, PageWording wording) {
    String counts =
        extremes.stream()
            .map(score -> NumberText.count(score.ballots()))
            .collect(Collectors.joining(DASH));
    String cells = extremes.stream().map(score -> "ballots").collect(Collectors.joining("; "));
    return extremes.isEmpty() ? Printed.words(wording.text("absent")) : new Printed(counts, cells);
  }
}
