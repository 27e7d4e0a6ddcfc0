package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;

/**
 * All branches side by side, by kind and in fixed order, never by rank.
 *
 * @param columns the dimensions
 * @param groups every branch
 * @param flagged the branches that changed beyond chance, where all would be too many to look over
 * @param ranged whether some branch's ballots differ from dimension to dimension
 * @param folded whether all are too many to look over, so that they are folded up
 * @param caption of the table
 * @param all what unfolds it
 */
public record BranchSection(
    List<Column> columns,
    List<BranchGroup> groups,
    List<BranchGroup> flagged,
    boolean ranged,
    boolean folded,
    String caption,
    String all) {
  /** From more branches than these on, the reader meets the changed ones before all. */
  static final int MOST_AT_ONCE = 60;

  /** Copies the lists. */
  public BranchSection {
    columns = List.copyOf(columns);
    groups = List.copyOf(groups);
    flagged = List.copyOf(flagged);
  }

  /**
   * A dimension above its columns.
   *
   * @param name the dimension's
   * @param style the dimension's colour
   */
  public record Column(String name, String style) {}

  static BranchSection of(Material material) {
    List<BranchGroup> groups = groups(material);
    boolean folded = material.facts().branches().size() > MOST_AT_ONCE;
    List<BranchGroup> flagged = folded ? flagged(groups) : List.of();
    boolean ranged = groups.stream().flatMap(g -> g.rows().stream()).anyMatch(BranchRow::ranged);
    return new BranchSection(
        columns(material), groups, flagged, ranged, folded, caption(material), all(material));
  }

  /** How many columns stand to the right of a branch's name. */
  public int span() {
    return 1 + 2 * columns.size();
  }

  private static String caption(Material material) {
    Map<String, String> year = Map.of("year", Integer.toString(material.facts().year()));
    return material.wording().text("branches.caption", year);
  }

  private static String all(Material material) {
    String count = Numbers.count(material.facts().branches().size());
    return material.wording().text("branches.all", Map.of("count", count));
  }

  static List<Column> columns(Material material) {
    List<Column> columns = new ArrayList<>();
    for (Dimension dimension : material.dimensions()) {
      String name = material.wording().name(dimension);
      columns.add(new Column(name, Card.style(dimension, material)));
    }
    return columns;
  }

  private static List<BranchGroup> groups(Material material) {
    Map<String, List<BranchRow>> byKind = new LinkedHashMap<>();
    for (Branch branch : material.facts().branches()) {
      byKind
          .computeIfAbsent(branch.kind(), kind -> new ArrayList<>())
          .add(BranchRow.of(branch, material));
    }
    return byKind.entrySet().stream()
        .map(kind -> new BranchGroup(kind.getKey(), kind.getValue()))
        .toList();
  }

  private static List<BranchGroup> flagged(List<BranchGroup> groups) {
    return groups.stream()
        .map(g -> new BranchGroup(g.kind(), g.rows().stream().filter(BranchRow::flagged).toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }
}
