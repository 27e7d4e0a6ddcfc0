package partybuilding.assessment.report.page.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.meeting.Agreement;
import partybuilding.assessment.facts.meeting.GroupDifference;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * Where the groups of evaluators disagree.
 *
 * @param rows the pairs that differ, in the branches' fixed order
 * @param remark that no pair differs, that figures by group are withheld, or how many pairs are not
 *     listed; otherwise empty
 */
public record GroupBlock(List<PairRow> rows, String remark) {
  /** The most pairs listed; the table holds all of them. */
  private static final int MOST_ROWS = 30;

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
      TableTrace trace,
      Printed difference,
      Printed interval) {
    private static PairRow of(GroupDifference pair, PageInput input) {
      PageWording wording = input.wording();
      Map<String, String> groups =
          Map.of(
              "one", input.group(pair.one(), pair.year()),
              "other", input.group(pair.other(), pair.year()));
      return new PairRow(
          input.directory().name(pair.branch()),
          input.indicator(pair.indicator()),
          wording.text("groups.pair", groups),
          MeetingTrace.of(pair, wording),
          Printed.of(NumberText.change(pair.difference()), "difference"),
          pair.interval()
              .map(ends -> Printed.of(wording.effect(ends), "lower", "upper"))
              .orElse(Printed.NOTHING));
    }
  }

  static GroupBlock of(PageInput input) {
    List<GroupDifference> pairs =
        input.facts().meetings().threads().differences().stream()
            .filter(pair -> pair.year() == input.facts().year())
            .toList();
    List<GroupDifference> differing =
        pairs.stream().filter(p -> p.agreement().equals(Optional.of(Agreement.DIFFERS))).toList();
    return new GroupBlock(
        differing.stream().limit(MOST_ROWS).map(pair -> PairRow.of(pair, input)).toList(),
        remark(pairs.size(), differing.size(), input.wording()));
  }

  private static String remark(int pairs, int differing, PageWording wording) {
    if (differing > MOST_ROWS) {
      String rest = NumberText.count(differing - MOST_ROWS);
      return wording.text("groups.more", Map.of("count", rest));
    }
    if (differing > 0) {
      return "";
    }
    return wording.text(pairs == 0 ? "groups.hidden" : "groups.none");
  }
}
