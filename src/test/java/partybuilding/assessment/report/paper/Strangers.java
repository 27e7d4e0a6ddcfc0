package partybuilding.assessment.report.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for the numbers of papers that no table holds. */
public final class Strangers {
  private static final Pattern NUMBER = Pattern.compile("[+\u2212]?\\d[\\d,]*(\\.\\d+)?%?");

  /** Numbers that belong to words: days, levels, scales, ages, the least group, headings. */
  private static final Pattern WORDS =
      Pattern.compile(
          "不足 \\d+ 人|ewer than \\d+ (valid )?voters|95% ?(区间|interval)"
              + "|\\d+ 年 \\d+ 月 \\d+ 日|\\d+ [A-Z][a-z]+ \\d{4}|(?<![\\d.])0–100(?!\\.?\\d)"
              + "|30 天以内|31–90 天|91–180 天|超过 180 天|up to 30 days|for 31–90|for 91–180|for over 180"
              + "|SHA-256|^\\d\\. ");

  private final Set<Double> figures = new HashSet<>();
  private final List<String> texts = new ArrayList<>();

  /** The tables of a folder. */
  public Strangers(Path tables) {
    this(SubjectRows.of(tables).rows());
  }

  /** Some rows of tables. */
  Strangers(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      row.values().forEach(this::take);
      derive(row);
    }
    texts.sort(Comparator.comparingInt(String::length).reversed());
  }

  private void take(String cell) {
    if (cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
      figures.add(Double.valueOf(cell));
    } else if (cell.chars().anyMatch(Character::isDigit) && !texts.contains(cell)) {
      texts.add(cell);
    }
  }

  /** Three figures of the pages that no column holds: they are sums of columns of one row. */
  private void derive(Map<String, String> cells) {
    if (cells.containsKey("overdue_1_30")) {
      figures.add(
          Stream.of("1_30", "31_90", "91_180", "over_180")
              .mapToDouble(age -> Double.parseDouble(cells.getOrDefault("overdue_" + age, "0")))
              .sum());
    }
    if (cells.containsKey("raised") && cells.containsKey("long_term")) {
      figures.add(
          Double.parseDouble(cells.getOrDefault("raised", "0"))
              - Double.parseDouble(cells.getOrDefault("cancelled", "0"))
              - Double.parseDouble(cells.getOrDefault("long_term", "0")));
    }
    if (cells.containsKey("reopened") && cells.containsKey("closed")) {
      figures.add(
          Double.parseDouble(cells.getOrDefault("closed", "0"))
              - Double.parseDouble(cells.getOrDefault("reopened", "0")));
    }
  }

  /** The numbers of a paper that are no rounded figure of a table, each with its text. */
  public List<String> in(ReadPaper paper) {
    return paper.texts().stream().flatMap(text -> in(text).stream()).toList();
  }

  /** Those of one text. */
  public List<String> in(String text) {
    String rest = WORDS.matcher(text).replaceAll("#");
    for (String known : texts) {
      rest = rest.replace(known, "#");
    }
    return NUMBER
        .matcher(rest)
        .results()
        .map(MatchResult::group)
        .filter(number -> figures.stream().noneMatch(figure -> rounds(figure, number)))
        .map(number -> number + " in " + text)
        .toList();
  }

  private static boolean rounds(double figure, String printed) {
    String number = printed.replace("\u2212", "-").replaceAll("[+,%]", "");
    int point = number.indexOf('.');
    double half = 0.5 * Math.pow(10, point < 0 ? 0 : -(number.length() - point - 1.0));
    double value = figure * (printed.endsWith("%") ? 100 : 1);
    double shown = Double.parseDouble(number);
    return Math.abs(value - shown) <= half + 1e-9
        || Math.abs(Math.abs(value) - shown) <= half + 1e-9
        || (shown == 100 && value > 100)
        || (shown == 0 && value < 0);
  }
}
