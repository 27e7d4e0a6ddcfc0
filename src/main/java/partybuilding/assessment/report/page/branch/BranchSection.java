package partybuilding.assessment.report.page.branch;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.score.VisibleChange;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.BranchGroup;
import partybuilding.assessment.report.page.base.DimensionColumn;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;

/**
 * All branches side by side, by unit and kind and in fixed order, never by rank. If there are too
 * many for one table, those with a significant change come first, followed by a short list of all.
 *
 * @param columns the dimensions
 * @param groups the branches with everything about the year
 * @param listed the short list of all branches; empty if {@code groups} holds all of them
 * @param years the first and the last year of the lines; empty where there are none
 * @param notes how the table is read
 * @param visible the smallest change that the year's ballots can show; empty where nothing is
 *     tested
 * @param caption of the table
 * @param all the label that unfolds the list
 */
public record BranchSection(
    List<DimensionColumn> columns,
    List<BranchGroup<BranchRow>> groups,
    List<ListedBranch> listed,
    String years,
    String notes,
    Optional<Traced> visible,
    String caption,
    String all) {
  public BranchSection {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    listed = List.copyOf(listed);
  }

  public static BranchSection of(PageInput input) {
    ShownBranches shown = ShownBranches.of(input);
    List<BranchGroup<BranchRow>> groups =
        BranchGroup.of(shown.branches(), branch -> BranchRow.of(branch, input), input);
    return new BranchSection(
        DimensionColumn.of(input),
        groups,
        shown.all() ? List.of() : listed(input),
        years(input),
        input.wording().limit(years(input).isEmpty() ? "branches.note.single" : "branches.note"),
        visible(input),
        caption(shown, input),
        all(input));
  }

  /** Whether some branch's ballots differ from dimension to dimension. */
  public boolean ranged() {
    return groups.stream().flatMap(group -> group.rows().stream()).anyMatch(BranchRow::ranged);
  }

  /** Whether there are too many branches for one table. */
  public boolean folded() {
    return !listed.isEmpty();
  }

  /** Whether there is another year to compare with. */
  public boolean compared() {
    return !years.isEmpty();
  }

  /** How many columns a dimension takes. */
  public int each() {
    return compared() ? 2 : 1;
  }

  /** How many columns stand to the right of a branch's name. */
  public int span() {
    return 1 + each() * columns.size();
  }

  private static List<ListedBranch> listed(PageInput input) {
    return input.facts().branches().stream().map(branch -> ListedBranch.of(branch, input)).toList();
  }

  private static Optional<Traced> visible(PageInput input) {
    PageWording wording = input.wording();
    List<VisibleChange> all =
        input.dimensions().stream()
            .flatMap(d -> input.facts().pairs().findVisible(input.facts().year(), d.id()).stream())
            .toList();
    List<String> items =
        all.stream()
            .map(
                v ->
                    wording.text(
                        "branches.visible.item",
                        Map.of(
                            "dimension", wording.dimension(v.dimension()),
                            "points", NumberText.score(v.points()))))
            .toList();
    List<TableTrace> traces =
        all.stream().map(v -> TableTrace.college(v.year(), v.dimension(), wording)).toList();
    String cells = String.join("; ", Collections.nCopies(all.size(), "smallest_visible_change"));
    String sentence = wording.text("branches.visible", Map.of("items", wording.list(items)));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Traced(new Printed(sentence, cells), TableTrace.all(traces)));
  }

  private static String caption(ShownBranches shown, PageInput input) {
    Map<String, String> values =
        Map.of(
            "year", Integer.toString(input.facts().year()),
            "count", NumberText.count(shown.branches().size()));
    String all = years(input).isEmpty() ? "branches.caption.single" : "branches.caption";
    return input.wording().text(shown.all() ? all : shown.caption(), values);
  }

  private static String all(PageInput input) {
    String count = NumberText.count(input.facts().branches().size());
    return input.wording().text("branches.all", Map.of("count", count));
  }

  private static String years(PageInput input) {
    List<Integer> years = input.history().years();
    return years.size() < 2 ? "" : years.get(0) + "\u2013" + years.get(years.size() - 1);
  }
}
