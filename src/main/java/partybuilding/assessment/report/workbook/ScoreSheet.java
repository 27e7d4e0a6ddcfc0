package partybuilding.assessment.report.workbook;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.report.table.Tables;

/** Every branch in the report year. */
final class ScoreSheet {
  private ScoreSheet() {}

  static Sheet of(Material material) {
    List<List<Cell>> rows =
        material.terms().sorted(Tables.scores(material.facts())).stream()
            .filter(material::now)
            .map(line -> row(line, material))
            .toList();
    Terms terms = material.terms();
    List<String> lead = List.of(terms.title("workbook.lead.scores"));
    return Sheet.of("scores", lead, new Grid(columns(material), rows, 2), terms);
  }

  private static List<Column> columns(Material material) {
    List<Column> columns = new ArrayList<>(material.naming());
    material.figures("ballots").forEach(columns::add);
    columns.add(Column.shaded(material.terms().column("score")));
    material
        .figures("score_lower", "score_upper", "good_share", "good_or_fairly_good_share")
        .forEach(columns::add);
    columns.add(Column.name(material.terms().column("note")));
    return columns;
  }

  private static List<Cell> row(Line line, Material material) {
    Notation share = Notation.shareOf(line.count("ballots"));
    return material.row(
        line,
        line.counted("ballots"),
        material.score(line),
        line.cell("score_lower", Notation.SCORE_END),
        line.cell("score_upper", Notation.SCORE_END),
        line.cell("good_share", share),
        line.cell("good_or_fairly_good_share", share),
        Cell.text(material.terms().note(line.text("note"))));
  }
}
