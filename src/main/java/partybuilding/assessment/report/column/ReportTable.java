package partybuilding.assessment.report.column;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.restatement.Ground.Kind;
import partybuilding.assessment.restatement.Lasting;
import partybuilding.assessment.restatement.TableTraits;

/**
 * A table of the report: its columns, its rows, and how its figures are compared with earlier ones.
 *
 * @param <F> the facts that the rows are taken from
 * @param <R> the rows
 */
public final class ReportTable<F, R> {
  private final TableTraits traits;
  private final Set<TableMark> marks;
  private final Function<F, Stream<R>> rows;
  private final List<TableColumn<R>> columns;

  private ReportTable(
      TableTraits traits,
      Set<TableMark> marks,
      Function<F, Stream<R>> rows,
      List<TableColumn<R>> columns) {
    this.traits = traits;
    this.marks = Set.copyOf(marks);
    this.rows = rows;
    this.columns = List.copyOf(columns);
  }

  /** A table whose figures are not compared with earlier ones; its rows are sorted by their key. */
  public static <F, R> ReportTable<F, R> of(
      TableName name, Function<F, Stream<R>> rows, ColumnList<R> columns) {
    TableTraits traits = new TableTraits(name, Set.of(), Set.of(), Set.of());
    return new ReportTable<>(traits, Set.of(), rows, columns.list());
  }

  /** A copy whose figures depend on these yearly files. */
  public ReportTable<F, R> restsOn(Kind first, Kind... others) {
    return with(
        new TableTraits(
            traits.table(), EnumSet.of(first, others), traits.lasting(), traits.passing()));
  }

  /** A copy whose figures must be the same in a later report under these conditions. */
  public ReportTable<F, R> lasts(Lasting... conditions) {
    return with(
        new TableTraits(traits.table(), traits.files(), Set.of(conditions), traits.passing()));
  }

  /** A copy with columns that depend on the report. */
  public ReportTable<F, R> passing(String... names) {
    return with(traits.passing(names));
  }

  /** A copy that is published in the folders of branches too. */
  public ReportTable<F, R> inBranchEdition() {
    return with(TableMark.IN_BRANCH_EDITION);
  }

  /** A copy in which rows may have the same key. */
  public ReportTable<F, R> keyMayRepeat() {
    return with(TableMark.KEY_MAY_REPEAT);
  }

  private ReportTable<F, R> with(TableTraits other) {
    return new ReportTable<>(other, marks, rows, columns);
  }

  private ReportTable<F, R> with(TableMark mark) {
    EnumSet<TableMark> more = EnumSet.of(mark);
    more.addAll(marks);
    return new ReportTable<>(traits, more, rows, columns);
  }

  /** The name, which its file has too. */
  public String name() {
    return traits.table().code();
  }

  /** Which of the published tables it is. */
  public TableName table() {
    return traits.table();
  }

  /** The files that it depends on, and the conditions for its comparison with later reports. */
  public TableTraits traits() {
    return traits;
  }

  /** Whether its figures are compared with earlier ones. */
  public boolean kept() {
    return !traits.files().isEmpty();
  }

  /** Whether it is published in the folders of branches. */
  public boolean ofOneBranch() {
    return marks.contains(TableMark.IN_BRANCH_EDITION);
  }

  /** What its columns hold, from left to right. */
  public List<TableField> fields() {
    return columns.stream().map(TableColumn::field).toList();
  }

  /** The columns that identify a row and are never empty; none where two rows may share them. */
  public List<String> primaryKey() {
    return marks.contains(TableMark.KEY_MAY_REPEAT)
        ? List.of()
        : fields().stream().filter(f -> f.key() && f.required()).map(TableField::name).toList();
  }

  /** The canonical names of its columns. */
  public List<String> header() {
    return fields().stream().map(TableField::name).toList();
  }

  /** A cell for each column of each row. */
  public Stream<List<?>> cells(F facts) {
    return rows.apply(facts).map(this::row);
  }

  private List<?> row(R row) {
    Object[] cells = new Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).cell(row);
    }
    return Arrays.asList(cells);
  }
}
