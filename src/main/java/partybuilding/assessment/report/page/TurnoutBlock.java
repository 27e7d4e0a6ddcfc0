package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import partybuilding.assessment.compare.GroupTurnout;
import partybuilding.assessment.contract.HeadCount;

/**
 * Who came, beside last year.
 *
 * @param rows one a group, in the order of its file; none where there is no such file
 */
public record TurnoutBlock(List<TurnoutRow> rows) {
  private static final List<HeadCount> SHOWN =
      List.of(HeadCount.EXPECTED, HeadCount.PRESENT, HeadCount.VALID);

  /** Copies the rows. */
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
      Trace trace,
      List<Printed> counts,
      Printed now,
      Trace beforeTrace,
      Printed before) {
    /** Copies the counts. */
    public TurnoutRow {
      counts = List.copyOf(counts);
    }

    private static TurnoutRow of(GroupTurnout group, Material material) {
      Wording wording = material.wording();
      Optional<GroupTurnout> before =
          inYear(group.year() - 1, material)
              .filter(other -> other.turnout().group().equals(group.turnout().group()))
              .findFirst();
      return new TurnoutRow(
          material.group(group.turnout().group(), group.year()),
          MeetingTrace.of(group, wording),
          SHOWN.stream().map(what -> count(group, what, wording)).toList(),
          share(Optional.of(group), wording),
          before.map(other -> MeetingTrace.of(other, wording)).orElse(Trace.NONE),
          share(before, wording));
    }

    private static Printed count(GroupTurnout group, HeadCount what, Wording wording) {
      OptionalInt count = group.turnout().count(what);
      return count.isPresent()
          ? Printed.of(Numbers.count(count.getAsInt()), what.column().code())
          : Printed.words(wording.text("absent"));
    }

    private static Printed share(Optional<GroupTurnout> group, Wording wording) {
      OptionalDouble share = group.map(GroupTurnout::attendance).orElse(OptionalDouble.empty());
      long of = group.map(g -> g.turnout().count(HeadCount.EXPECTED).orElse(0)).orElse(0);
      return share.isPresent()
          ? Printed.of(Numbers.share(share.getAsDouble(), of), "attendance")
          : Printed.words(wording.text("absent"));
    }
  }

  static TurnoutBlock of(Material material) {
    return new TurnoutBlock(
        inYear(material.facts().year(), material)
            .map(group -> TurnoutRow.of(group, material))
            .toList());
  }

  private static Stream<GroupTurnout> inYear(int year, Material material) {
    return material.facts().meetings().turnout().stream().filter(group -> group.year() == year);
  }
}
