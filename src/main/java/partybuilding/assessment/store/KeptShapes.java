package partybuilding.assessment.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.store.packed.BlockShape;

/** What is kept of each year as a block of rows, a table each, and can be read again. */
final class KeptShapes {
  private static final List<BlockShape<?>> ALL =
      List.of(
          YearFiguresTable.SEEN,
          FigureRows.OF_BRANCHES,
          FigureRows.OF_THE_COLLEGE,
          IndicatorFigureRows.SHAPE,
          CaveatRows.SHAPE,
          StandingTable.SHAPE,
          GroupBallotsRows.SHAPE,
          LedgerTable.SHAPE,
          DebriefRows.SHAPE,
          CommentRows.SHAPE,
          TurnoutRows.SHAPE);

  private KeptShapes() {}

  /** What distinguishes their forms from those of another version. */
  static String fingerprint() {
    return Fingerprint.of(ALL.stream().map(BlockShape::format).collect(Collectors.joining("\n")));
  }

  /** Empties the tables of rows in another version's form; they are read again from the exports. */
  static void prepare(Sql sql) {
    List<String> kept =
        sql.query("select fingerprint from schema_version", row -> row.getString(1));
    if (!kept.equals(List.of(fingerprint()))) {
      tables().forEach(table -> sql.update("delete from " + table));
      sql.update("delete from schema_version");
      sql.update("insert into schema_version values (?)", fingerprint());
    }
  }

  private static Stream<String> tables() {
    return Stream.concat(FileTable.TABLES.stream(), ALL.stream().map(BlockShape::name));
  }
}
