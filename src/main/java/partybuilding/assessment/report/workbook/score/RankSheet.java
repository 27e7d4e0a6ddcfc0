package partybuilding.assessment.report.workbook.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.report.table.score.CollegeTable;
import partybuilding.assessment.report.table.score.ScoreTable;
import partybuilding.assessment.report.workbook.base.NamedRow;
import partybuilding.assessment.report.workbook.base.SheetSubject;
import partybuilding.assessment.report.workbook.base.WorkbookInput;
import partybuilding.assessment.report.workbook.base.WorkbookWords;
import partybuilding.assessment.report.workbook.grid.CellFormat;
import partybuilding.assessment.report.workbook.grid.SheetCell;
import partybuilding.assessment.report.workbook.grid.SheetColumn;
import partybuilding.assessment.report.workbook.grid.SheetGrid;
import partybuilding.assessment.report.workbook.grid.WorkbookSheet;

/**
 * Every branch's rank as its interval; none in a dimension that does not distinguish the branches.
 */
public final class RankSheet {
  private static final int RANK_COLUMNS = 3;

  private final WorkbookInput input;
  private final WorkbookWords terms;
  private final Set<Ranked> unrankable;
  private final Map<String, NamedRow> college;

  private RankSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
    this.unrankable = unrankable(input);
    this.college =
        NamedRow.all(CollegeTable.TABLE, input.facts())
            .filter(input::now)
            .collect(Collectors.toMap(NamedRow::dimension, Function.identity()));
  }

  public static WorkbookSheet of(WorkbookInput input) {
    WorkbookWords terms = input.terms();
    List<String> lead = List.of(terms.text("workbook.lead.ranks"));
    return SheetSubject.of("ranks", lead, terms).list(new RankSheet(input).grid());
  }

  /** A branch and dimension that could be ranked. */
  private record Ranked(String branch, String dimension) {}

  /**
   * The branches and dimensions without a rank, taken from the ranks because a row's note may be
   * another one.
   */
  private static Set<Ranked> unrankable(WorkbookInput input) {
    return input.facts().standings().ranks().stream()
        .filter(rank -> rank.year() == input.facts().year())
        .filter(rank -> rank.place().isEmpty())
        .map(rank -> new Ranked(rank.branch(), rank.dimension()))
        .collect(Collectors.toSet());
  }

  private SheetGrid grid() {
    List<SheetColumn> columns = new ArrayList<>(input.naming());
    input.figures("rank_lower", "rank_upper", "of", "rankability").forEach(columns::add);
    columns.add(SheetColumn.name(terms.column("rank_basis")));
    columns.add(SheetColumn.name(terms.column("note")));
    List<List<SheetCell>> rows =
        input.order().sortedNow(ScoreTable.TABLE).stream().map(this::row).toList();
    return new SheetGrid(columns, rows, 2);
  }

  private List<SheetCell> row(NamedRow line) {
    List<SheetCell> row = new ArrayList<>(input.row(line));
    row.addAll(rank(line));
    row.add(
        Optional.ofNullable(college.get(line.dimension()))
            .map(college -> college.cell("rankability", CellFormat.SHARE))
            .orElse(SheetCell.NOTHING));
    row.add(terms.word("workbook.basis", line.text("rank_basis")));
    row.add(SheetCell.text(unranked(line) ? terms.text("workbook.unranked") : input.absence(line)));
    return row;
  }

  private boolean unranked(NamedRow line) {
    return unrankable.contains(new Ranked(line.branch(), line.dimension()));
  }

  private List<SheetCell> rank(NamedRow line) {
    if (unranked(line)) {
      return Collections.nCopies(RANK_COLUMNS, SheetCell.NOTHING);
    }
    return List.of(
        line.cell("rank_lower", CellFormat.RANK),
        line.cell("rank_upper", CellFormat.RANK),
        line.counted("of"));
  }
}
