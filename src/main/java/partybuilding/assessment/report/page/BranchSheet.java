package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import partybuilding.assessment.compare.BranchScore;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.score.Note;

/**
 * One branch on one sheet of paper.
 *
 * @param anchor by which the outline finds it
 * @param name the branch's
 * @param facts its kind and its ballots
 * @param withheld why nothing of the report year is shown; empty where it is
 * @param panels one a dimension; none where no year has a score
 * @param notes what must be known of single years
 * @param standing one a dimension; none where nothing can be said
 * @param ledger the problems raised, by year
 * @param backlog what is left to be done; nothing where nothing is
 * @param meeting how it reported, and what was said of that
 */
public record BranchSheet(
    String anchor,
    String name,
    List<String> facts,
    String withheld,
    List<YearPanel> panels,
    List<String> notes,
    List<SheetStanding> standing,
    LedgerSection ledger,
    Optional<BacklogSection.BacklogRow> backlog,
    BranchMeeting meeting) {
  /** A sheet has room for the problems of so many years; the tables hold them all. */
  private static final int COHORTS = 5;

  /** Copies the lists. */
  public BranchSheet {
    facts = List.copyOf(facts);
    panels = List.copyOf(panels);
    notes = List.copyOf(notes);
    standing = List.copyOf(standing);
  }

  static BranchSheet of(
      Branch branch, ScoreHistory history, Standings standings, Material material) {
    BranchRow row = BranchRow.of(branch, material);
    boolean withheld = !row.withheld().isEmpty();
    return new BranchSheet(
        "branch-" + material.facts().branches().indexOf(branch),
        branch.name(),
        facts(branch, row, material.wording()),
        row.withheld(),
        panels(branch, history, material),
        notes(branch, history, material),
        withheld ? List.of() : SheetStanding.of(branch, standings, material),
        ledger(branch, material),
        backlog(branch, material),
        BranchMeeting.of(branch.id(), material));
  }

  private static List<String> facts(Branch branch, BranchRow row, Wording wording) {
    List<String> facts = new ArrayList<>();
    facts.add(wording.text("sheet.id", Map.of("id", branch.id())));
    if (!branch.kind().isEmpty()) {
      facts.add(branch.kind());
    }
    if (row.withheld().isEmpty() && !row.trace().source().isEmpty()) {
      facts.add(wording.text("head.ballots", Map.of("count", row.ballots().text())));
    }
    return facts;
  }

  private static List<YearPanel> panels(Branch branch, ScoreHistory history, Material material) {
    boolean scored =
        material.dimensions().stream()
            .flatMap(dimension -> history.branch(branch.id(), dimension.id()).stream())
            .anyMatch(score -> score.isPresent());
    return scored
        ? material.dimensions().stream()
            .map(dimension -> YearPanel.of(branch, dimension, history, material))
            .toList()
        : List.of();
  }

  /** Each note with its years, such as that of a merger or of a withheld year. */
  private static List<String> notes(Branch branch, ScoreHistory history, Material material) {
    Map<Note, List<String>> years = new TreeMap<>();
    for (int year : history.years()) {
      material.dimensions().stream()
          .flatMap(dimension -> note(year, branch, dimension, history).stream())
          .distinct()
          .forEach(
              note ->
                  years.computeIfAbsent(note, n -> new ArrayList<>()).add(Integer.toString(year)));
    }
    List<String> notes = new ArrayList<>();
    years.forEach((note, in) -> notes.add(note(note, in, material.wording())));
    return notes;
  }

  private static Optional<Note> note(
      int year, Branch branch, Dimension dimension, ScoreHistory history) {
    return history.find(year, branch.id(), dimension.id()).flatMap(BranchScore::note);
  }

  private static String note(Note note, List<String> years, Wording wording) {
    Map<String, String> values = Map.of("years", wording.list(years), "note", wording.note(note));
    return wording.text("sheet.note", values);
  }

  private static LedgerSection ledger(Branch branch, Material material) {
    List<LedgerSection.CohortRow> rows =
        material.facts().ledger().cohorts().stream()
            .filter(cohort -> cohort.branch().equals(branch.id()))
            .filter(cohort -> cohort.dimension().equals(Cohort.ALL))
            .filter(cohort -> cohort.year() > material.facts().year() - COHORTS)
            .map(cohort -> LedgerSection.CohortRow.of(cohort, material))
            .toList();
    String closed =
        LedgerSection.columnWord(material.facts().ledger().closing().means(), material.wording());
    return new LedgerSection(List.of(), closed, "", rows);
  }

  private static Optional<BacklogSection.BacklogRow> backlog(Branch branch, Material material) {
    return material.facts().ledger().backlogs().stream()
        .filter(backlog -> backlog.branch().equals(branch.id()))
        .findFirst()
        .map(backlog -> BacklogSection.BacklogRow.of(branch, backlog, material.wording()));
  }
}
