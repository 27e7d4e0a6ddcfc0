package partybuilding.assessment.report.workbook.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.contract.AssessmentYear;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.table.ledger.CohortTable;
import partybuilding.assessment.report.table.meeting.DebriefTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.ChartShelf;
import partybuilding.assessment.report.workbook.grid.LinkTarget;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;
import partybuilding.assessment.report.workbook.part.CellArea;
import partybuilding.assessment.score.Note;

/**
 * One row per branch: score, change and verdict of every dimension, closure rate, decided grade.
 */
public final class BranchesSheet {
  /** The most rows on one printed page. */
  private static final int MOST_LINES = 40;

  /** Widths, in digits, with which four dimensions fit a page. */
  private static final int FIGURE = 7;

  private static final int WORD = 12;
  private static final int NAME = 23;
  private static final int NOTE = 13;

  private final WorkbookInput input;
  private final WorkbookWords terms;
  private final BranchGrid scores;
  private final OptionalInt raised;
  private final Map<String, NamedRow> cohorts;
  private final Map<String, NamedRow> debriefs;

  private BranchesSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
    this.scores = new BranchGrid(input);
    this.raised = newestJudged(input);
    this.cohorts =
        byBranch(
            NamedRow.all(CohortTable.TABLE, input.facts())
                .filter(
                    line ->
                        raised.equals(OptionalInt.of(line.year()))
                            && line.dimension().equals(Cohort.ALL)));
    this.debriefs = byBranch(NamedRow.all(DebriefTable.TABLE, input.facts()).filter(input::now));
  }

  /** The newest year whose problems are due; empty if there is none. */
  private static OptionalInt newestJudged(WorkbookInput input) {
    return NamedRow.all(CohortTable.TABLE, input.facts())
        .mapToInt(NamedRow::year)
        .filter(year -> AssessmentYear.judged(year, input.facts().asOf()))
        .max();
  }

  private static Map<String, NamedRow> byBranch(Stream<NamedRow> lines) {
    return lines.collect(Collectors.toMap(NamedRow::branch, Function.identity()));
  }

  public static WorkbookSheet of(WorkbookInput input) {
    BranchesSheet sheet = new BranchesSheet(input);
    SheetSubject subject = SheetSubject.of("branches", List.of(lead(input)), input.terms());
    SheetGrid grid = sheet.grid();
    return grid.rows().size() <= MOST_LINES
        ? subject.page(grid, ChartShelf.NONE)
        : subject.list(grid);
  }

  private static String lead(WorkbookInput input) {
    String lead = input.terms().overYears("workbook.lead.branches");
    return input.pages().isPresent()
        ? lead + input.terms().text("workbook.lead.branches.pages")
        : lead;
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>();
    Stream<String> names = scores.branches().stream().map(Branch::name);
    columns.add(SheetColumn.name(terms.column("branch")).holding(names, NAME));
    scores.dimensions().forEach(dimension -> columns.addAll(columns(dimension)));
    raised.ifPresent(year -> columns.add(closureColumn(year)));
    columns.add(SheetColumn.name(terms.column("decided_grade")).narrow(FIGURE + 2));
    columns.add(SheetColumn.name(terms.column("note")).narrow(NOTE));
    List<List<SheetCell>> rows = scores.branches().stream().map(this::row).toList();
    return new SheetGrid(columns, rows, 1, scales(rows.size()));
  }

  private SheetColumn closureColumn(int year) {
    Map<String, String> raised = Map.of("year", Integer.toString(year));
    return SheetColumn.figure(terms.text("workbook.column.closure_of", raised)).narrow(FIGURE + 2);
  }

  private List<SheetColumn> columns(Dimension dimension) {
    SheetColumn score = SheetColumn.figure(scores.heading(dimension, "score")).narrow(FIGURE);
    return input.facts().severalYears()
        ? List.of(
            score,
            SheetColumn.figure(scores.heading(dimension, "change")).narrow(FIGURE),
            SheetColumn.name(scores.heading(dimension, "verdict")).narrow(WORD))
        : List.of(score);
  }

  /** How many columns a dimension has. */
  private int each() {
    return input.facts().severalYears() ? 3 : 1;
  }

  /** A scale for each dimension. */
  private List<CellArea> scales(int rows) {
    return rows == 0
        ? List.of()
        : IntStream.range(0, scores.dimensions().size())
            .map(place -> 1 + place * each())
            .mapToObj(column -> new CellArea(1, column, rows, column))
            .toList();
  }

  private List<SheetCell> row(Branch branch) {
    List<SheetCell> row = new ArrayList<>();
    row.add(name(branch));
    scores.dimensions().forEach(dimension -> row.addAll(cells(branch, dimension)));
    raised.ifPresent(
        year -> row.add(of(cohorts, branch, line -> line.cell("closure_rate", CellFormat.SHARE))));
    row.add(of(debriefs, branch, line -> terms.word("grade", line.text("decided_grade"))));
    row.add(SheetCell.text(note(branch)));
    return row;
  }

  /** The name of a branch, with a link to its own page if there is one. */
  private SheetCell name(Branch branch) {
    return input
        .pages()
        .<SheetCell>map(
            pages -> new SheetCell.Link(branch.name(), new LinkTarget.Beside(pages.link(branch))))
        .orElseGet(() -> SheetCell.text(branch.name()));
  }

  private List<SheetCell> cells(Branch branch, Dimension dimension) {
    return scores
        .find(branch, dimension)
        .map(this::cells)
        .orElse(Collections.nCopies(each(), SheetCell.NOTHING));
  }

  private List<SheetCell> cells(NamedRow line) {
    SheetCell score = line.cell("score", CellFormat.SCORE);
    return input.facts().severalYears()
        ? List.of(
            score,
            line.cell("change", CellFormat.CHANGE),
            terms.movement("verdict", line.text("verdict")))
        : List.of(score);
  }

  private static SheetCell of(
      Map<String, NamedRow> lines, Branch branch, Function<NamedRow, SheetCell> cell) {
    NamedRow line = lines.get(branch.id());
    return line == null ? SheetCell.NOTHING : cell.apply(line);
  }

  /** The caveats to a branch's figures, each once; the reason for a verdict stands beside it. */
  private String note(Branch branch) {
    Stream<String> secretary =
        Stream.ofNullable(debriefs.get(branch.id()))
            .filter(line -> line.text("new_secretary").equals("true"))
            .map(line -> terms.text("secretary.new"));
    return terms.list(
        Stream.concat(
                scores.of(branch).filter(BranchesSheet::ofScore).map(input::reason), secretary)
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList());
  }

  private static boolean ofScore(NamedRow line) {
    return !line.text("note").equals(Note.NOT_JOINTLY.code());
  }
}
