package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import partybuilding.assessment.report.table.Tables;

/** Every branch's rank as its interval; none in a dimension whose ranks would mean nothing. */
final class RankSheet {
  private final Material material;
  private final Terms terms;
  private final Set<Ranked> unrankable;
  private final Map<String, Line> college;

  private RankSheet(Material material) {
    this.material = material;
    this.terms = material.terms();
    this.unrankable = unrankable(material);
    this.college =
        Line.of(Tables.college(material.facts())).stream()
            .filter(material::now)
            .collect(Collectors.toMap(Line::dimension, Function.identity()));
  }

  static Sheet of(Material material) {
    Terms terms = material.terms();
    List<String> lead = List.of(terms.text("workbook.lead.ranks"));
    return Sheet.of("ranks", lead, new RankSheet(material).grid(), terms);
  }

  /** What would be ranked. */
  private record Ranked(String branch, String dimension) {}

  /** A row's note may say something else of it first, so the ranks themselves are asked. */
  private static Set<Ranked> unrankable(Material material) {
    return material.facts().standings().ranks().stream()
        .filter(rank -> rank.year() == material.facts().year())
        .filter(rank -> rank.place().isEmpty())
        .map(rank -> new Ranked(rank.branch(), rank.dimension()))
        .collect(Collectors.toSet());
  }

  private Grid grid() {
    List<Column> columns = new ArrayList<>(material.naming());
    material.figures("rank_lower", "rank_upper", "of", "rankability").forEach(columns::add);
    columns.add(Column.name(terms.column("rank_basis")));
    List<List<Cell>> rows =
        terms.sorted(Tables.scores(material.facts())).stream()
            .filter(material::now)
            .map(this::row)
            .toList();
    return new Grid(columns, rows, 2);
  }

  private List<Cell> row(Line line) {
    List<Cell> row = new ArrayList<>(material.row(line));
    row.addAll(rank(line));
    row.add(
        Optional.ofNullable(college.get(line.dimension()))
            .map(college -> college.cell("rankability", Notation.SHARE))
            .orElse(Cell.NOTHING));
    row.add(terms.word("workbook.basis", line.text("rank_basis")));
    return row;
  }

  private List<Cell> rank(Line line) {
    if (unrankable.contains(new Ranked(line.branch(), line.dimension()))) {
      Cell unranked = Cell.instead(terms.text("workbook.unranked"));
      return List.of(unranked, Cell.NOTHING, Cell.NOTHING);
    }
    if (line.figure("rank_lower").isEmpty()) {
      return List.of(material.absent(line), Cell.NOTHING, Cell.NOTHING);
    }
    return List.of(
        line.cell("rank_lower", Notation.RANK),
        line.cell("rank_upper", Notation.RANK),
        line.counted("of"));
  }
}
