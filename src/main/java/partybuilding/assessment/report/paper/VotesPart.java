package partybuilding.assessment.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.facts.ByBranch;
import partybuilding.assessment.language.KeyText;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;

/** The votes on each branch by grade and group; only if figures by group may be disclosed. */
final class VotesPart {
  /** A name of eight characters, and votes with their share, stand on one line. */
  private static final int NAME = 26;

  private static final int GROUP = 18;
  private static final int BALLOTS = 10;
  private static final int VOTES = 18;

  private final PaperInput paper;
  private final PageInput input;
  private final ByBranch<IndicatorFigure> votes;
  private final boolean several;

  private VotesPart(PaperInput paper) {
    this.paper = paper;
    this.input = paper.input();
    this.votes =
        new ByBranch<>(
            input.facts().scores().indicators().stream()
                .filter(figure -> figure.year() == input.facts().year())
                .filter(figure -> figure.statistics().grades().isPresent()),
            IndicatorFigure::branch);
    this.several = indicators() > 1;
  }

  /** The number of indicators that are graded. */
  private long indicators() {
    return votes.all().map(IndicatorFigure::indicator).distinct().count();
  }

  static List<PaperBlock> of(PaperInput paper) {
    return new VotesPart(paper).blocks();
  }

  private List<PaperBlock> blocks() {
    if (votes.all().findAny().isEmpty()) {
      return List.of(PaperBlock.words(paper.text("votes.hidden")));
    }
    if (PaperLimit.exceededBy(input.facts().branches().size())) {
      return List.of(PaperBlock.words(paper.text("votes.many")));
    }
    List<List<Traced>> rows =
        input.facts().branches().stream().flatMap(branch -> rows(branch).stream()).toList();
    return List.of(
        new PaperBlock.Table(columns(), rows), new PaperBlock.Remark(paper.text("votes.note")));
  }

  private List<PaperColumn> columns() {
    List<PaperColumn> columns = new ArrayList<>();
    columns.add(PaperColumn.group(paper.text("column.branch"), NAME));
    columns.add(PaperColumn.text(paper.wording().text("turnout.group"), GROUP));
    columns.add(PaperColumn.figure(paper.text("votes.ballots"), BALLOTS));
    for (Grade grade : Grade.values()) {
      columns.add(PaperColumn.figure(paper.wording().grade(grade), VOTES));
    }
    return columns;
  }

  private List<List<Traced>> rows(Branch branch) {
    return votes.of(branch.id()).stream().map(figure -> row(branch, figure)).toList();
  }

  private List<Traced> row(Branch branch, IndicatorFigure figure) {
    GradeCounts counts = figure.statistics().grades().orElseThrow();
    TableTrace trace = trace(figure);
    List<Traced> cells = new ArrayList<>();
    cells.add(Traced.words(branch.name()));
    cells.add(Traced.words(name(figure)));
    cells.add(new Traced(Printed.of(NumberText.count(counts.total()), "votes"), trace));
    for (Grade grade : Grade.values()) {
      cells.add(new Traced(cell(counts, grade), trace));
    }
    return cells;
  }

  private String name(IndicatorFigure figure) {
    String group = input.group(figure.group(), figure.year());
    return several
        ? paper.text(
            "votes.of", Map.of("group", group, "indicator", input.indicator(figure.indicator())))
        : group;
  }

  private Printed cell(GradeCounts counts, Grade grade) {
    String text =
        paper.text(
            "votes.cell",
            Map.of(
                "votes", NumberText.count(counts.of(grade)),
                "share", NumberText.share(counts.share(grade), counts.total())));
    return Printed.of(text, grade.code(), grade.code() + "_share");
  }

  private static TableTrace trace(IndicatorFigure figure) {
    List<String> key =
        List.of(
            Integer.toString(figure.year()), figure.branch(), figure.indicator(), figure.group());
    return new TableTrace(KeyText.of(TableName.GRADE_SHARES, key), "");
  }
}
