package partybuilding.assessment.report.table;

import static java.util.Comparator.comparing;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.WeaknessState;

/** The weaknesses that the committee once named, and what became of them. */
final class WeaknessTable {
  static final List<String> HEADER =
      List.of(
          "dimension",
          "since",
          "score_then",
          "score_now",
          "change",
          "change_lower",
          "change_upper",
          "verdict",
          "items_raised",
          "items_closed",
          "items_overdue",
          "items_awaiting",
          "items_undue",
          "items_from");

  private static final int ITEM_COLUMNS = 6;

  private WeaknessTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.meetings().threads().weaknesses().stream()
        .sorted(comparing(WeaknessState::dimension, ASCENDING))
        .map(WeaknessTable::row);
  }

  private static List<?> row(WeaknessState state) {
    Row row =
        new Row()
            .add(state.dimension())
            .add(state.weakness().year())
            .add(state.then())
            .add(state.now())
            .change(state.change())
            .add(state.verdict().code());
    state.items().ifPresentOrElse(items -> add(row, items), () -> row.blank(ITEM_COLUMNS));
    return row.cells();
  }

  private static void add(Row row, WeaknessState.Items items) {
    row.add(items.raised()).add(items.closed()).add(items.overdue());
    row.add(items.awaiting()).add(items.undue()).add(items.from());
  }
}
