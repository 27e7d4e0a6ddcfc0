package partybuilding.assessment.differential;

import java.util.List;

/** Rows as text: parted, quoted and ended in some way. */
final class RandomText {
  private static final List<String> DELIMITERS =
      List.of(",", ",", ",", ",", ",", ",", ",", ",", ",", ";", ";", "\t", "\t", "，");
  private static final List<String> ENDS = List.of("\n", "\n", "\n", "\r\n", "\r\n", "\r");

  private final Dice dice;
  private final String delimiter;
  private final String end;

  /** Of a hundred cells those that are quoted without need. */
  private final int quoted;

  /** Of a hundred cells that need quotes those that have none, or line ends of another kind. */
  private final int careless;

  private final StringBuilder text = new StringBuilder();

  private RandomText(Dice dice) {
    this.dice = dice;
    this.delimiter = dice.of(DELIMITERS);
    this.end = dice.of(ENDS);
    this.quoted = dice.of(List.of(0, 0, 0, 3, 100));
    this.careless = dice.of(List.of(0, 0, 0, 0, 10, 50));
  }

  static String of(List<List<String>> rows, Dice dice) {
    RandomText drawn = new RandomText(dice);
    rows.forEach(drawn::add);
    return drawn.finish();
  }

  private void add(List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      text.append(i > 0 ? delimiter : "").append(cell(row.get(i)));
    }
    text.append(dice.percent(careless) ? dice.of(ENDS) : end);
  }

  private String cell(String cell) {
    boolean needed =
        cell.contains(delimiter)
            || cell.contains("\"")
            || cell.contains("\n")
            || cell.contains("\r");
    return needed
        ? !dice.percent(careless) ? quote(cell) : cell
        : dice.percent(quoted) ? quote(cell) : cell;
  }

  private static String quote(String cell) {
    return "\"" + cell.replace("\"", "\"\"") + "\"";
  }

  private String finish() {
    if (dice.percent(30)) {
      text.setLength(text.length() - end.length());
    }
    if (dice.percent(4)) {
      text.append("\u001A".repeat(1 + dice.below(3)));
    }
    if (dice.percent(3)) {
      text.append(end.repeat(1 + dice.below(3)));
    }
    return text.toString();
  }
}
