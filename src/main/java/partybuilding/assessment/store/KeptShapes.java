package partybuilding.assessment.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.store.database.Dialect;

/** What is kept of each year as a block of rows, a table each, and can be read again. */
final class KeptShapes {
  private KeptShapes() {}

  /** Those of a kind of export; none where nothing of its rows is kept. */
  static List<BlockShape<?>> of(ExportKind kind) {
    return switch (kind) {
      case EVALUATIONS -> ofEvaluations();
      case RECTIFICATION -> List.of(LedgerTable.SHAPE);
      default -> kind.rows().stream().toList();
    };
  }

  private static List<BlockShape<?>> ofEvaluations() {
    return List.of(
        YearFiguresTable.SEEN,
        FigureRows.OF_BRANCHES,
        FigureRows.OF_THE_COLLEGE,
        IndicatorFigureRows.SHAPE,
        CaveatRows.SHAPE,
        StandingTable.SHAPE,
        GroupBallotsRows.SHAPE);
  }

  private static Stream<BlockShape<?>> all() {
    return Stream.of(ExportKind.values()).flatMap(kind -> of(kind).stream());
  }

  /** What distinguishes their forms from those of another version. */
  static String fingerprint() {
    return Fingerprint.of(all().map(BlockShape::format).collect(Collectors.joining("\n")));
  }

  /**
   * Empties the tables of rows in another version's form, and makes those that it did not have; the
   * rows are read again from the exports.
   */
  static void prepare(Sql sql, Dialect dialect) {
    List<String> kept =
        sql.query("select fingerprint from schema_version", row -> row.getString(1));
    if (!kept.equals(List.of(fingerprint()))) {
      all().forEach(shape -> sql.update(table(shape, dialect)));
      tables().forEach(table -> sql.update("delete from " + table));
      sql.update("delete from schema_version");
      sql.update("insert into schema_version values (?)", fingerprint());
    }
  }

  private static String table(BlockShape<?> shape, Dialect dialect) {
    return "create table if not exists "
        + shape.name()
        + " (assessment_year int primary key, contents "
        + dialect.bytes()
        + " not null)";
  }

  private static Stream<String> tables() {
    return Stream.concat(FileTable.TABLES.stream(), all().map(BlockShape::name));
  }
}
