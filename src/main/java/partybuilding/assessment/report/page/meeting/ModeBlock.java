package partybuilding.assessment.report.page.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.facts.meeting.ModeScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.report.page.base.MeetingTrace;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * The branches that reported on site beside those that reported in writing.
 *
 * @param rows one per dimension; none where too few branches reported in one of the ways
 */
public record ModeBlock(List<ModeRow> rows) {
  public ModeBlock {
    rows = List.copyOf(rows);
  }

  /**
   * A dimension.
   *
   * @param name the dimension's
   * @param cells on site, in writing
   */
  public record ModeRow(String name, List<ModeCell> cells) {
    public ModeRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * The mean score of the branches that reported in one mode.
   *
   * @param trace of both figures
   * @param score their mean
   * @param branches the number of branches
   */
  public record ModeCell(TableTrace trace, Printed score, Printed branches) {
    private static ModeCell of(ModeScore score, PageWording wording) {
      Map<String, String> count = Map.of("count", NumberText.count(score.branches()));
      return new ModeCell(
          MeetingTrace.of(score, wording),
          Printed.of(NumberText.score(score.score()), "mean_score"),
          Printed.of(wording.text("card.branches", count), "branches"));
    }
  }

  static ModeBlock of(PageInput input) {
    List<ModeRow> rows = new ArrayList<>();
    for (Dimension dimension : input.dimensions()) {
      List<ModeCell> cells =
          Stream.of(DebriefMode.values())
              .flatMap(mode -> find(dimension, mode, input).stream())
              .map(score -> ModeCell.of(score, input.wording()))
              .toList();
      if (!cells.isEmpty()) {
        rows.add(new ModeRow(input.wording().name(dimension), cells));
      }
    }
    return new ModeBlock(rows);
  }

  private static Optional<ModeScore> find(Dimension dimension, DebriefMode mode, PageInput input) {
    return input.facts().meetings().threads().modes().stream()
        .filter(score -> score.year() == input.facts().year())
        .filter(score -> score.dimension().equals(dimension.id()) && score.mode() == mode)
        .findFirst();
  }
}
