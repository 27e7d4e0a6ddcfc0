package partybuilding.assessment.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tech.tablesaw.api.DoubleColumn;

/**
 * Facts whose numbers are summed over equal keys. Rows must come in a fixed order.
 *
 * <p>The library's column is used without its table, which searches the whole class path for
 * readers of files when it is first touched.
 */
final class GroupedSums {
  private final List<String> numbers;
  private final Map<SumKey, List<double[]>> rows = new TreeMap<>();

  /** Sums the numbers of these names, which every row has in this order. */
  GroupedSums(String... numbers) {
    this.numbers = List.of(numbers);
  }

  void add(List<String> key, double... row) {
    rows.computeIfAbsent(new SumKey(key), unused -> new ArrayList<>()).add(row);
  }

  /** The sums of every key, in the keys' order. */
  Map<SumKey, double[]> byKey() {
    DoubleColumn column = DoubleColumn.create(String.join(", ", numbers));
    Map<SumKey, double[]> sums = new TreeMap<>();
    rows.forEach((key, ofKey) -> sums.put(key, sums(ofKey, column)));
    return sums;
  }

  private double[] sums(List<double[]> ofKey, DoubleColumn column) {
    double[] sums = new double[numbers.size()];
    for (int i = 0; i < sums.length; i++) {
      column.clear();
      for (double[] row : ofKey) {
        column.append(row[i]);
      }
      sums[i] = column.reduce(0.0, Double::sum);
    }
    return sums;
  }
}
