package partybuilding.assessment.report.workbook.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.report.table.score.PairTable;
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
 * The changes of the college or of every branch between any two years, and why the earlier year is
 * marked.
 */
public final class PairSheet {
  private static final int NAMES = 5;

  private final WorkbookInput input;
  private final WorkbookWords terms;
  private final Map<String, Tenure> tenures = new HashMap<>();

  private PairSheet(WorkbookInput input) {
    this.input = input;
    this.terms = input.terms();
    input.facts().pairs().tenures().forEach(tenure -> tenures.put(tenure.branch(), tenure));
  }

  public static WorkbookSheet ofBranches(WorkbookInput input) {
    PairSheet sheet = new PairSheet(input);
    return sheet.subject("pairs").list(sheet.grid(line -> !college(line)));
  }

  public static WorkbookSheet ofCollege(WorkbookInput input) {
    PairSheet sheet = new PairSheet(input);
    return sheet.subject("college_pairs").list(sheet.grid(PairSheet::college));
  }

  /** One branch, in its own workbook. */
  public static WorkbookSheet ofOwn(WorkbookInput input) {
    PairSheet sheet = new PairSheet(input);
    List<String> lead =
        List.of(input.terms().text("workbook.lead.own_pairs"), input.terms().text("point.caveat"));
    return SheetSubject.of("own_pairs", lead, input.terms())
        .list(sheet.grid(line -> !college(line)));
  }

  private SheetSubject subject(String key) {
    List<String> lead = List.of(terms.title("workbook.lead.pairs"), terms.text("point.caveat"));
    return SheetSubject.of(key, lead, terms);
  }

  private static boolean college(NamedRow line) {
    return line.branch().equals(PairChange.COLLEGE);
  }

  private SheetGrid grid(Predicate<NamedRow> meant) {
    List<SheetColumn> columns = new ArrayList<>(input.naming());
    input
        .figures("from_year", "to_year", "change_between", "change_lower", "change_upper")
        .forEach(columns::add);
    Stream.of("verdict", "note", "since")
        .map(terms::column)
        .map(SheetColumn::name)
        .forEach(columns::add);
    List<List<SheetCell>> rows =
        NamedRow.all(PairTable.TABLE, input.facts())
            .filter(meant)
            .sorted(order())
            .map(this::row)
            .toList();
    return new SheetGrid(columns, rows, NAMES);
  }

  /** The newest first. */
  private Comparator<NamedRow> order() {
    return input
        .order()
        .byDimension()
        .thenComparing(Comparator.<NamedRow>comparingLong(line -> line.count("to_year")).reversed())
        .thenComparing(
            Comparator.<NamedRow>comparingLong(line -> line.count("from_year")).reversed());
  }

  private List<SheetCell> row(NamedRow line) {
    return input.row(
        line,
        line.cell("from_year", CellFormat.YEAR),
        line.cell("to_year", CellFormat.YEAR),
        line.cell("change", CellFormat.CHANGE),
        line.cell("change_lower", CellFormat.CHANGE),
        line.cell("change_upper", CellFormat.CHANGE),
        terms.movement("verdict", line.text("verdict")),
        SheetCell.text(terms.note(line.text("note"))),
        SheetCell.text(since(line)));
  }

  private String since(NamedRow line) {
    return line.count("to_year") == input.facts().year()
        ? terms.list(Stream.concat(weakness(line).stream(), secretary(line).stream()).toList())
        : "";
  }

  private Optional<String> weakness(NamedRow line) {
    return input
        .facts()
        .rules()
        .findDimension(line.dimension())
        .flatMap(dimension -> dimension.weakness())
        .filter(weakness -> weakness.year() == line.count("from_year"))
        .map(weakness -> terms.text("since.weakness", Map.of("weaknesses", terms.name(weakness))));
  }

  private Optional<String> secretary(NamedRow line) {
    return college(line)
        ? Optional.empty()
        : Optional.ofNullable(tenures.get(line.branch()))
            .filter(tenure -> tenure.since() == line.count("from_year"))
            .map(tenure -> tenure.begun() ? "since.secretary" : "since.secretary.known")
            .map(terms::text);
  }
}
