package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.VisibleChange;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;

/**
 * All branches side by side, by unit and kind and in fixed order, never by rank. Where they are too
 * many to look over, those that changed beyond chance come first, and all are listed after them.
 *
 * @param columns the dimensions
 * @param groups the branches with everything about the year
 * @param listed every branch in short; none where {@code groups} hold all of them
 * @param years the first and the last year of the lines; empty where there are none
 * @param ranged whether some branch's ballots differ from dimension to dimension
 * @param folded whether all are too many to look over
 * @param notes how the table is read
 * @param visible the smallest change that the year's ballots can show; empty where nothing is
 *     tested
 * @param caption of the table
 * @param all what unfolds the list
 */
public record BranchSection(
    List<Column> columns,
    List<BranchGroup<BranchRow>> groups,
    List<ListedBranch> listed,
    String years,
    boolean ranged,
    boolean folded,
    String notes,
    Optional<Traced> visible,
    String caption,
    String all) {
  /** From more branches than these on, the reader meets the changed ones before all. */
  static final int MOST_AT_ONCE = 60;

  /** Copies the lists. */
  public BranchSection {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    listed = List.copyOf(listed);
  }

  /**
   * A dimension above its columns.
   *
   * @param name the dimension's
   * @param style the dimension's colour
   * @param axis the ends of the axis that the lines of all branches share, in points
   */
  public record Column(String name, String style, String axis) {}

  static BranchSection of(Material material) {
    List<Branch> branches = material.facts().branches();
    boolean folded = branches.size() > MOST_AT_ONCE;
    List<Branch> shown =
        folded
            ? branches.stream().filter(b -> BranchRow.of(b, material).flagged()).toList()
            : branches;
    List<BranchGroup<BranchRow>> groups =
        BranchGroup.of(shown, branch -> BranchRow.of(branch, material), material);
    boolean ranged = groups.stream().flatMap(g -> g.rows().stream()).anyMatch(BranchRow::ranged);
    return new BranchSection(
        columns(material),
        groups,
        folded ? listed(material) : List.of(),
        years(material),
        ranged,
        folded,
        material.wording().limit("branches.note"),
        visible(material),
        caption(folded, material),
        all(material));
  }

  /** How many columns stand to the right of a branch's name. */
  public int span() {
    return 1 + 2 * columns.size();
  }

  private static List<ListedBranch> listed(Material material) {
    return material.facts().branches().stream()
        .map(branch -> ListedBranch.of(branch, BranchRow.of(branch, material)))
        .toList();
  }

  private static Optional<Traced> visible(Material material) {
    Wording wording = material.wording();
    List<VisibleChange> all =
        material.dimensions().stream()
            .flatMap(
                d -> material.facts().pairs().findVisible(material.facts().year(), d.id()).stream())
            .toList();
    List<String> items =
        all.stream()
            .map(
                v ->
                    wording.text(
                        "branches.visible.item",
                        Map.of(
                            "dimension", wording.dimension(v.dimension()),
                            "points", Numbers.score(v.points()))))
            .toList();
    List<Trace> traces =
        all.stream().map(v -> Trace.college(v.year(), v.dimension(), wording)).toList();
    String cells = String.join("; ", Collections.nCopies(all.size(), "smallest_visible_change"));
    String sentence = wording.text("branches.visible", Map.of("items", wording.list(items)));
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(new Traced(new Printed(sentence, cells), Trace.all(traces)));
  }

  private static String caption(boolean folded, Material material) {
    Map<String, String> year = Map.of("year", Integer.toString(material.facts().year()));
    return material.wording().text(folded ? "branches.flagged" : "branches.caption", year);
  }

  private static String all(Material material) {
    String count = Numbers.count(material.facts().branches().size());
    return material.wording().text("branches.all", Map.of("count", count));
  }

  private static String years(Material material) {
    List<Integer> years = material.history().years();
    return years.size() < 2 ? "" : years.get(0) + "\u2013" + years.get(years.size() - 1);
  }

  static List<Column> columns(Material material) {
    List<Column> columns = new ArrayList<>();
    for (Dimension dimension : material.dimensions()) {
      BandBar.Axis axis = material.history().axis(dimension.id());
      columns.add(
          new Column(
              material.wording().name(dimension),
              Card.style(dimension, material),
              axis.lower() + "\u2013" + axis.upper()));
    }
    return columns;
  }
}
