package partybuilding.assessment.report.page.meeting;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.HeadCount;
import partybuilding.assessment.facts.meeting.GroupTurnout;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * Turnout by group, beside last year's.
 *
 * @param rows one per group, in the order of its file; none where there is no such file
 */
public record TurnoutBlock(List<TurnoutRow> rows) {
  private static final List<HeadCount> SHOWN =
      List.of(HeadCount.EXPECTED, HeadCount.PRESENT, HeadCount.VALID);

  public TurnoutBlock {
    rows = List.copyOf(rows);
  }

  /**
   * One group of evaluators.
   *
   * @param name the group's
   * @param trace of this year's figures
   * @param counts expected, present, valid ballot papers
   * @param now the share that came
   * @param beforeTrace of last year's figure
   * @param before the share that came last year
   */
  public record TurnoutRow(
      String name,
      TableTrace trace,
      List<Printed> counts,
      Printed now,
      TableTrace beforeTrace,
      Printed before) {
    public TurnoutRow {
      counts = List.copyOf(counts);
    }

    private static TurnoutRow of(GroupTurnout group, PageInput input) {
      PageWording wording = input.wording();
      Optional<GroupTurnout> before =
          inYear(group.year() - 1, input)
              .filter(other -> other.turnout().group().equals(group.turnout().group()))
              .findFirst();
      return new TurnoutRow(
          input.group(group.turnout().group(), group.year()),
          MeetingTrace.of(group, wording),
          SHOWN.stream().map(what -> count(group, what, wording)).toList(),
          share(Optional.of(group), wording),
          before.map(other -> MeetingTrace.of(other, wording)).orElse(TableTrace.NONE),
          share(before, wording));
    }

    private static Printed count(GroupTurnout group, HeadCount what, PageWording wording) {
      OptionalInt count = group.turnout().count(what);
      return count.isPresent()
          ? Printed.of(NumberText.count(count.getAsInt()), what.column().code())
          : Printed.words(wording.text("absent"));
    }

    private static Printed share(Optional<GroupTurnout> group, PageWording wording) {
      OptionalDouble share = group.map(GroupTurnout::attendance).orElse(OptionalDouble.empty());
      long of = group.map(g -> g.turnout().count(HeadCount.EXPECTED).orElse(0)).orElse(0);
      return share.isPresent()
          ? Printed.of(NumberText.share(share.getAsDouble(), of), "attendance")
          : Printed.words(wording.text("absent"));
    }
  }

  static TurnoutBlock of(PageInput input) {
    return new TurnoutBlock(
        inYear(input.facts().year(), input).map(group -> TurnoutRow.of(group, input)).toList());
  }

  private static Stream<GroupTurnout> inYear(int year, PageInput input) {
    return input.facts().meetings().turnout().stream().filter(group -> group.year() == year);
  }
}
