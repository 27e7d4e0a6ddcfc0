package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.change.SinceBlock;
import partybuilding.assessment.report.page.ledger.BacklogSection;
import partybuilding.assessment.report.page.ledger.LedgerSection;
import partybuilding.assessment.report.page.ledger.OpenItem;
import partybuilding.assessment.report.page.meeting.BranchMeeting;
import partybuilding.assessment.score.Note;

/**
 * One branch on one sheet of paper.
 *
 * @param heading which branch
 * @param lead one sentence about the scores, one about open problems
 * @param scores of the branch over the years
 * @param since what changed from each earlier year to the report year
 * @param standing one per dimension; none where nothing can be said
 * @param rectification what became of the problems raised
 * @param meeting how the branch reported, and the comments on it
 */
public record BranchSheet(
    Heading heading,
    List<Traced> lead,
    Scores scores,
    SinceBlock since,
    List<SheetStanding> standing,
    Rectification rectification,
    BranchMeeting meeting) {
  /** The most items on a printed sheet; the tables hold all of them. */
  private static final int ITEMS = 6;

  public BranchSheet {
    lead = List.copyOf(lead);
    standing = List.copyOf(standing);
  }

  /**
   * The branch's scores.
   *
   * @param panels one per dimension; none where no year has a score
   * @param notes caveats to single years
   * @param workings the workings of the scores of the report year
   */
  public record Scores(List<YearPanel> panels, List<String> notes, List<FigureWorking> workings) {
    public Scores {
      panels = List.copyOf(panels);
      notes = List.copyOf(notes);
      workings = List.copyOf(workings);
    }
  }

  /** One per dimension; none where no year has a score. */
  public List<YearPanel> panels() {
    return scores.panels;
  }

  /** The caveats to single years. */
  public List<String> notes() {
    return scores.notes;
  }

  /**
   * The heading of a sheet.
   *
   * @param anchor the target of links from the outline
   * @param name the branch's
   * @param facts its kind and its ballots
   * @param lineage its history, one sentence per step; empty if it never changed
   * @param withheld why the report year is withheld; empty if it is not
   */
  public record Heading(
      String anchor, String name, List<String> facts, List<String> lineage, String withheld) {
    public Heading {
      facts = List.copyOf(facts);
      lineage = List.copyOf(lineage);
    }
  }

  /**
   * What became of the problems raised.
   *
   * @param ledger the problems, by year
   * @param backlog the counts of open items; empty if there are none
   * @param all the open items, the most urgent first
   * @param more how many more there are, in words; empty where there are none
   */
  public record Rectification(
      LedgerSection ledger,
      Optional<BacklogSection.BacklogRow> backlog,
      List<OpenItem> all,
      String more) {
    public Rectification {
      all = List.copyOf(all);
    }

    /** The items that fit on a printed sheet. */
    public List<OpenItem> items() {
      return all.stream().limit(ITEMS).toList();
    }

    /** The items that do not fit on a printed sheet. */
    public List<OpenItem> beyond() {
      return all.stream().skip(ITEMS).toList();
    }
  }

  /** The sheet of the branch at that place of the fixed order. */
  public static BranchSheet of(int place, PageInput input) {
    Branch branch = input.facts().branches().get(place);
    BranchRow row = BranchRow.of(branch, input);
    return new BranchSheet(
        heading("branch-" + place, branch, row, input),
        List.of(SheetLead.of(branch, input), new DueSentence(branch, input).traced()),
        new Scores(panels(branch, input), notes(branch, input), FigureWorking.of(branch, input)),
        SinceBlock.of(branch, input),
        row.withheld().isEmpty() ? SheetStanding.of(branch, input) : List.of(),
        rectification(branch, input),
        BranchMeeting.of(branch, input));
  }

  private static Heading heading(String anchor, Branch branch, BranchRow row, PageInput input) {
    List<String> facts = facts(branch, row, input.wording());
    return new Heading(anchor, branch.name(), facts, Origins.of(branch, input), row.withheld());
  }

  private static Rectification rectification(Branch branch, PageInput input) {
    List<OpenItem> items = OpenItem.of(branch, input);
    return new Rectification(
        LedgerSection.of(branch, input),
        BacklogSection.rowOf(branch, input),
        items,
        more(items.size(), input.wording()));
  }

  private static String more(int items, PageWording wording) {
    return items <= ITEMS
        ? ""
        : wording.text("sheet.items.more", Map.of("count", NumberText.count(items - ITEMS)));
  }

  private static List<String> facts(Branch branch, BranchRow row, PageWording wording) {
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

  private static List<YearPanel> panels(Branch branch, PageInput input) {
    boolean scored =
        input.dimensions().stream()
            .flatMap(dimension -> input.history().branch(branch.id(), dimension.id()).stream())
            .anyMatch(score -> score.isPresent());
    return scored
        ? input.dimensions().stream()
            .map(dimension -> YearPanel.of(branch, dimension, input))
            .toList()
        : List.of();
  }

  /** Each note with its years, such as that of a merger or of a withheld year. */
  private static List<String> notes(Branch branch, PageInput input) {
    Map<Note, Set<String>> years = new TreeMap<>();
    for (Dimension dimension : input.dimensions()) {
      List<Optional<BranchScore>> line = input.history().all(branch.id(), dimension.id());
      for (int i = 0; i < line.size(); i++) {
        String year = Integer.toString(input.history().years().get(i));
        line.get(i)
            .flatMap(BranchScore::note)
            .ifPresent(note -> years.computeIfAbsent(note, n -> new TreeSet<>()).add(year));
      }
    }
    List<String> notes = new ArrayList<>();
    years.forEach((note, in) -> notes.add(note(note, List.copyOf(in), input.wording())));
    return notes;
  }

  private static String note(Note note, List<String> years, PageWording wording) {
    Map<String, String> values = Map.of("years", wording.list(years), "note", wording.note(note));
    return wording.text("sheet.note", values);
  }
}
