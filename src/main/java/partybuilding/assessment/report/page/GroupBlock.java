package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.Agreement;
import partybuilding.assessment.compare.GroupDifference;

/**
 * Where the groups of evaluators disagree.
 *
 * @param rows the pairs that differ, in the branches' fixed order
 * @param remark that none differs, that no figure of a group appears, or how many are not listed;
 *     empty where there is nothing to say
 */
public record GroupBlock(List<PairRow> rows, String remark) {
  /** More of them nobody looks over; the table holds them all. */
  private static final int MOST_ROWS = 30;

  /** Copies the rows. */
  public GroupBlock {
    rows = List.copyOf(rows);
  }

  /**
   * Two groups that differ about a branch.
   *
   * @param branch its name
   * @param indicator what the ballots asked
   * @param groups the two
   * @param trace of the figures
   * @param difference in points
   * @param interval of the difference
   */
  public record PairRow(
      String branch,
      String indicator,
      String groups,
      Trace trace,
      Printed difference,
      Printed interval) {
    private static PairRow of(GroupDifference pair, Material material) {
      Wording wording = material.wording();
      Map<String, String> groups =
          Map.of(
              "one", material.group(pair.one(), pair.year()),
              "other", material.group(pair.other(), pair.year()));
      return new PairRow(
          material.directory().name(pair.branch()),
          material.indicator(pair.indicator()),
          wording.text("groups.pair", groups),
          MeetingTrace.of(pair, wording),
          Printed.of(Numbers.change(pair.difference()), "difference"),
          pair.interval()
              .map(ends -> Printed.of(wording.effect(ends), "lower", "upper"))
              .orElse(Printed.NOTHING));
    }
  }

  static GroupBlock of(Material material) {
    List<GroupDifference> pairs =
        material.facts().meetings().threads().differences().stream()
            .filter(pair -> pair.year() == material.facts().year())
            .toList();
    List<GroupDifference> differing =
        pairs.stream().filter(p -> p.agreement().equals(Optional.of(Agreement.DIFFERS))).toList();
    return new GroupBlock(
        differing.stream().limit(MOST_ROWS).map(pair -> PairRow.of(pair, material)).toList(),
        remark(pairs.size(), differing.size(), material.wording()));
  }

  private static String remark(int pairs, int differing, Wording wording) {
    if (differing > MOST_ROWS) {
      String rest = Numbers.count(differing - MOST_ROWS);
      return wording.text("groups.more", Map.of("count", rest));
    }
    if (differing > 0) {
      return "";
    }
    return wording.text(pairs == 0 ? "groups.hidden" : "groups.none");
  }
}
