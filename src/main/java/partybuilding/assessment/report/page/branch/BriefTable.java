package partybuilding.assessment.report.page.branch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.facts.ledger.FunnelPoint;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.BranchGroup;
import partybuilding.assessment.report.page.base.DimensionColumn;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.ledger.ClosedWords;

/**
 * The table of branches in the brief: one row per branch in fixed order, never by rank.
 *
 * @param columns the dimensions
 * @param groups the branches by kind; only those with a significant change if all are too many
 * @param caption of the table
 * @param closure the head of the column of closed problems; empty where no year is judged
 * @param notes how the table is read; none where no row has a score
 * @param more what is left out; empty if nothing is
 */
public record BriefTable(
    List<DimensionColumn> columns,
    List<BranchGroup<BriefRow>> groups,
    String caption,
    String closure,
    List<String> notes,
    Optional<UnlistedBranches> more) {
  public BriefTable {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
  }

  public static BriefTable of(PageInput input) {
    ShownBranches shown = ShownBranches.of(input);
    Map<String, FunnelPoint> closed =
        input
            .facts()
            .loop()
            .newestFunnel()
            .collect(Collectors.toMap(FunnelPoint::branch, Function.identity()));
    List<String> college = BriefCell.college(input);
    Function<Branch, BriefRow> row =
        branch -> BriefRow.of(branch, Optional.ofNullable(closed.get(branch.id())), college, input);
    List<BranchGroup<BriefRow>> groups = BranchGroup.of(shown.branches(), row, input);
    return new BriefTable(
        DimensionColumn.of(input),
        groups,
        caption(shown, input),
        closed.values().stream().findAny().map(point -> closure(point, input)).orElse(""),
        drawn(groups) ? notes(input) : List.of(),
        UnlistedBranches.of(shown, input));
  }

  /** How many columns it has. */
  public int span() {
    return 2 + columns.size() + (closure.isEmpty() ? 0 : 1);
  }

  private static boolean drawn(List<BranchGroup<BriefRow>> groups) {
    return groups.stream()
        .flatMap(group -> group.rows().stream())
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.bar().isPresent());
  }

  private static String caption(ShownBranches shown, PageInput input) {
    Map<String, String> values =
        Map.of(
            "year", Integer.toString(input.facts().year()),
            "count", NumberText.count(shown.branches().size()));
    return input.wording().text(shown.all() ? "brief.caption" : shown.caption(), values);
  }

  private static String closure(FunnelPoint point, PageInput input) {
    return input
        .wording()
        .text(
            "brief.closure",
            Map.of(
                "year", Integer.toString(point.year()),
                "closed", ClosedWords.column(point.year(), input)));
  }

  private static List<String> notes(PageInput input) {
    PageWording wording = input.wording();
    boolean several = input.facts().severalYears();
    return several
        ? List.of(wording.text("brief.note"), wording.text("brief.note.line"))
        : List.of(wording.text("brief.note"), wording.text("brief.note.first"));
  }
}
