package partybuilding.assessment.store;

import java.util.List;
import java.util.stream.Collectors;
import partybuilding.assessment.store.packed.BlockShape;

/** What is kept of each year as a block of rows, a table each. */
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

  /** What distinguishes them from those of another version. */
  static String format() {
    return ALL.stream().map(BlockShape::format).collect(Collectors.joining("\n"));
  }

  /** Makes the tables that are missing. */
  static void prepare(Sql sql) {
    for (BlockShape<?> shape : ALL) {
      sql.update(
          "create table if not exists "
              + shape.name()
              + " (assessment_year int primary key, contents binary large object not null)");
    }
  }
}
