package partybuilding.benchmark.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.csv.CsvRows;

/** Cells by name: how many ballots, mean, standard deviation, and the votes for each grade. */
final class CellTable {
  private static final List<String> NAME =
      List.of("year", "branch_id", "indicator", "evaluator_group");

  /** What is compared; a number that a cell does not have is NaN. */
  static final List<String> FIGURES =
      List.of("ballots", "mean", "sd", "good", "fairly_good", "average", "poor");

  private static final Map<String, String> CANONICAL =
      Map.of(
          "党委委员", "committee",
          "党总支书记", "secretary",
          "党员代表", "representative",
          "project", "project_integration");

  private final Map<CellName, double[]> cells = new HashMap<>();

  private CellTable() {}

  /** Reads a published table or a peer's. */
  static CellTable read(Path file) throws IOException {
    CellTable table = new CellTable();
    try (CsvRows rows = CsvRows.of(Files.newBufferedReader(file))) {
      rows.next();
      List<String> header = rows.cells().stream().map(h -> h.replace("\uFEFF", "")).toList();
      int[] name = places(header, NAME);
      int[] figures = places(header, FIGURES);
      while (rows.next()) {
        table.cells.put(name(rows, name), figures(rows, figures));
      }
    }
    return table;
  }

  private static int[] places(List<String> header, List<String> columns) {
    return columns.stream().mapToInt(header::indexOf).toArray();
  }

  private static CellName name(CsvRows rows, int[] places) {
    return new CellName(
        Integer.parseInt(rows.cell(places[0])),
        rows.cell(places[1]),
        canonical(rows.cell(places[2])),
        canonical(rows.cell(places[3])));
  }

  private static String canonical(String word) {
    return CANONICAL.getOrDefault(word, word);
  }

  private static double[] figures(CsvRows rows, int[] places) {
    double[] figures = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      String cell = rows.cell(places[i]);
      figures[i] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
    return figures;
  }

  int size() {
    return cells.size();
  }

  Iterable<CellName> names() {
    return cells.keySet().stream().sorted().toList();
  }

  Optional<double[]> find(CellName name) {
    return Optional.ofNullable(cells.get(name));
  }
}
