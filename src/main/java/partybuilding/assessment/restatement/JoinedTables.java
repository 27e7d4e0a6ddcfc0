package partybuilding.assessment.restatement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import partybuilding.assessment.restatement.FigureTable.Place;

/**
 * The tables of many folders as few: those of one name and with the same columns become one, so
 * that they are compared with a table of all branches once and not once per branch.
 */
final class JoinedTables {
  private final Map<Form, List<Map<Place, PublishedRow>>> rows = new LinkedHashMap<>();

  private record Form(String name, List<String> columns, Set<String> counted) {}

  /** As few tables as have no two rows of the same year and key. */
  static List<FigureTable> of(List<FigureTable> tables) {
    JoinedTables joined = new JoinedTables();
    tables.forEach(joined::add);
    return joined.tables();
  }

  private void add(FigureTable table) {
    Form form = new Form(table.name(), table.columns(), table.counted());
    List<Map<Place, PublishedRow>> layers = rows.computeIfAbsent(form, f -> new ArrayList<>());
    table.byPlace().forEach((place, row) -> add(layers, place, row));
  }

  /** Rows of one place that differ, such as of a predecessor of two branches, stay apart. */
  private static void add(List<Map<Place, PublishedRow>> layers, Place place, PublishedRow row) {
    for (Map<Place, PublishedRow> layer : layers) {
      PublishedRow there = layer.putIfAbsent(place, row);
      if (there == null || there.equals(row)) {
        return;
      }
    }
    Map<Place, PublishedRow> next = new LinkedHashMap<>();
    next.put(place, row);
    layers.add(next);
  }

  private List<FigureTable> tables() {
    List<FigureTable> tables = new ArrayList<>();
    rows.forEach(
        (form, layers) ->
            layers.forEach(layer -> tables.add(table(form, List.copyOf(layer.values())))));
    return tables;
  }

  private static FigureTable table(Form form, List<PublishedRow> rows) {
    return new FigureTable(form.name(), form.columns(), form.counted(), rows);
  }
}
