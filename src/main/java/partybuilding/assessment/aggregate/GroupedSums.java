package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tech.tablesaw.aggregate.AggregateFunctions;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** A table of facts whose numbers are summed over equal keys. Rows must come in a fixed order. */
final class GroupedSums {
  private final Table table = Table.create("facts");
  private final List<StringColumn> keys = new ArrayList<>();
  private final List<DoubleColumn> values = new ArrayList<>();

  GroupedSums(List<String> keyNames, List<String> valueNames) {
    keyNames.forEach(name -> keys.add(StringColumn.create(name)));
    valueNames.forEach(name -> values.add(DoubleColumn.create(name)));
    keys.forEach(table::addColumns);
    values.forEach(table::addColumns);
  }

  void add(List<String> key, double... numbers) {
    for (int i = 0; i < keys.size(); i++) {
      keys.get(i).append(key.get(i));
    }
    for (int i = 0; i < values.size(); i++) {
      values.get(i).append(numbers[i]);
    }
  }

  /** The sums of every key, in the keys' order. */
  Map<SumKey, double[]> byKey() {
    Map<SumKey, double[]> sums = new TreeMap<>();
    if (table.isEmpty()) {
      return sums;
    }
    String[] keyNames = keys.stream().map(StringColumn::name).toArray(String[]::new);
    List<String> valueNames = values.stream().map(DoubleColumn::name).toList();
    Table grouped = table.summarize(valueNames, AggregateFunctions.sum).by(keyNames);
    // The library orders the summed columns as it likes, so each is asked for by its name.
    for (Row row : grouped) {
      List<String> key = keys.stream().map(column -> row.getString(column.name())).toList();
      double[] numbers =
          values.stream().mapToDouble(column -> row.getDouble(sumOf(column))).toArray();
      sums.put(new SumKey(key), numbers);
    }
    return sums;
  }

  private static String sumOf(DoubleColumn column) {
    return AggregateFunctions.sum.functionName() + " [" + column.name() + "]";
  }
}
