package partybuilding.assessment.report.page.ledger;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import partybuilding.assessment.facts.ledger.BranchLoop;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.plot.ChartFigure;
import partybuilding.assessment.report.page.plot.RemainingCharts;

/**
 * The association between rectification and the scores of the next year, shown without claiming a
 * cause.
 *
 * @param figures the chart, if it is drawn
 * @param associations one per year that is due
 * @param caption of the table; empty where there is none
 * @param columns the heads of its figures
 * @param rows the branches in their fixed order; none where they are too many
 * @param note what the figures mean
 * @param more the reference to the files of tables if there are too many branches; empty if the
 *     rows are shown
 */
public record LoopSection(
    List<ChartFigure> figures,
    List<AssociationRow> associations,
    String caption,
    List<String> columns,
    List<LoopRow> rows,
    String note,
    String more) {
  private static final List<String> COLUMNS =
      List.of("rate", "score", "next", "change", "expected", "beyond");

  private static final LoopSection NONE =
      new LoopSection(List.of(), List.of(), "", List.of(), List.of(), "", "");

  public LoopSection {
    figures = List.copyOf(figures);
    associations = List.copyOf(associations);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public static LoopSection of(PageInput input, RemainingCharts charts) {
    List<BranchLoop> loops = whole(input);
    OptionalInt newest = loops.stream().mapToInt(BranchLoop::year).max();
    if (newest.isEmpty()) {
      return NONE;
    }
    int year = newest.getAsInt();
    LoopSection section =
        of(year, loops.stream().filter(l -> l.year() == year).toList(), input, charts);
    return TableLimit.exceededBy(section.rows().size())
        ? section.leftToTheTable(input.wording())
        : section;
  }

  /** The figures over all dimensions whose next year's score is comparable. */
  private static List<BranchLoop> whole(PageInput input) {
    return input.facts().loop().loops().stream()
        .filter(loop -> loop.dimension().equals(Cohort.ALL) && loop.next().isPresent())
        .toList();
  }

  private static LoopSection of(
      int year, List<BranchLoop> loops, PageInput input, RemainingCharts charts) {
    PageWording wording = input.wording();
    Map<String, String> years =
        Map.of("year", Integer.toString(year), "next", Integer.toString(year + 1));
    return new LoopSection(
        charts.take("loop"),
        input.facts().loop().associations().stream()
            .map(association -> AssociationRow.of(association, wording))
            .toList(),
        wording.text("loop.caption", years),
        COLUMNS.stream().map(column -> wording.text("loop." + column, years)).toList(),
        loops.stream().map(loop -> LoopRow.of(loop, input)).toList(),
        note(wording),
        "");
  }

  /** A copy without rows, which refers to the file of the table. */
  private LoopSection leftToTheTable(PageWording wording) {
    String more = wording.text("loop.many", Map.of("count", NumberText.count(rows.size())));
    return new LoopSection(figures, associations, "", columns, List.of(), note, more);
  }

  private static String note(PageWording wording) {
    return wording.text("loop.note", Map.of("least", Integer.toString(LoopAssociation.LEAST)));
  }

  /** Whether there is nothing to report. */
  public boolean isEmpty() {
    return columns.isEmpty();
  }
}
