package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The figures of an element beside the cells that it names. */
final class RoundedCells {
  private static final Pattern NUMBER = Pattern.compile("[+\u2212]?\\d[\\d,]*(\\.\\d+)?%?");
  private static final Pattern LEVEL = Pattern.compile("95% ?(区间|interval)");

  private RoundedCells() {}

  /** Fails unless every figure is the cell that the element names for it, rounded. */
  static void check(Element figure, PublishedFigures published) {
    List<String> columns = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    look(figure, published, columns, cells);
    List<String> printed = numbers(figure.text());
    assertThat(printed).as(figure.toString()).hasSameSizeAs(cells);
    for (int i = 0; i < cells.size(); i++) {
      assertThat(rounds(cells.get(i), columns.get(i), printed.get(i)))
          .as("%s: %s is %s", figure, columns.get(i), cells.get(i))
          .isTrue();
    }
  }

  private static void look(
      Element figure, PublishedFigures published, List<String> columns, List<String> cells) {
    String[] sources = figure.nearest("data-source").orElseThrow().split("; ", -1);
    String[] wanted = figure.attribute("data-cell").split("; ", -1);
    assertThat(sources).as(figure.toString()).hasSameSizeAs(wanted);
    for (int i = 0; i < sources.length; i++) {
      Map<String, String> row = published.rows(sources[i]).get(0);
      for (String column : wanted[i].split(" ", -1)) {
        columns.add(column);
        cells.add(row.getOrDefault(column, ""));
      }
    }
  }

  static List<String> numbers(String text) {
    return NUMBER
        .matcher(LEVEL.matcher(text).replaceAll(""))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  static boolean rounds(String cell, String column, String printed) {
    if (!cell.matches("-?[\\d.]+(E-?\\d+)?")) {
      return false;
    }
    double value = Double.parseDouble(cell) * (printed.endsWith("%") ? 100 : 1);
    if (column.startsWith("score_")) {
      value = Math.max(0, Math.min(100, value));
    }
    String number = printed.replace("\u2212", "-").replaceAll("[+,%]", "");
    int point = number.indexOf('.');
    int decimals = point < 0 ? 0 : number.length() - point - 1;
    return Math.abs(value - Double.parseDouble(number)) <= 0.5 * Math.pow(10, -decimals) + 1e-9;
  }
}
