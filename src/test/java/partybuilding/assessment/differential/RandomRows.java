package partybuilding.assessment.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Random rows of cells: titles, a header, ballots, and whatever else stands in such files. */
final class RandomRows {
  private static final List<List<String>> GRADES =
      List.of(
          List.of("好", "较好", "一般", "差"),
          List.of("好", "较好", "一般", "差"),
          List.of("好", "较好"),
          List.of("好", "较好", "一般"),
          List.of("优秀", "良好", "合格", "不合格"),
          List.of("优秀", "称职", "基本称职", "不称职"),
          List.of("优秀", "合格", "基本合格", "不合格"),
          List.of("优秀", "不合格"),
          List.of("好", "优秀"),
          List.of("good", "fairly_good", "average", "poor"));
  private static final List<String> NOTES =
      List.of("# 说明", "#", "备注：以上为合成数据", "共12条", "制表人：张三", "#例", "以下空白", "#N/A", "第1页", "注");
  private static final List<String> TOTALS =
      List.of("合计", "总计", "小计", "平均", "均值", "total", "合计：", "平均分");

  private final Dice dice;
  private final RandomColumns columns;
  private final RandomCells cells;

  /** Of a hundred rows those that are none of a ballot, or of another width. */
  private final int odd;

  private final List<List<String>> rows = new ArrayList<>();

  private RandomRows(Dice dice, int odd) {
    this.dice = dice;
    this.columns = RandomColumns.of(dice);
    this.odd = odd;
    this.cells = new RandomCells(dice, odd, dice.of(GRADES));
  }

  /** Draws a file's rows; of eight files three are altogether tidy. */
  static List<List<String>> of(Dice dice) {
    RandomRows drawn = new RandomRows(dice, dice.of(List.of(0, 0, 0, 1, 2, 5, 12, 30)));
    drawn.head();
    int size = dice.percent(4) ? 150 + dice.below(250) : dice.below(40);
    for (int i = 0; i < size; i++) {
      drawn.add();
    }
    return drawn.rows;
  }

  private void head() {
    while (odd > 0 && dice.percent(25)) {
      rows.add(dice.percent(50) ? List.of("某学院党委 2023 年度评议") : blank());
    }
    rows.add(columns.labels());
  }

  private void add() {
    if (!dice.percent(odd)) {
      rows.add(ballot());
      return;
    }
    switch (dice.below(9)) {
      case 0 -> rows.add(blank());
      case 1 -> rows.add(List.of(dice.of(NOTES)));
      case 2 -> rows.add(note());
      case 3 -> rows.add(totals());
      case 4 -> rows.add(columns.labels());
      case 5 -> rows.add(shorter());
      case 6 -> rows.add(longer());
      case 7 -> rows.add(rows.get(rows.size() - 1));
      default -> repeated();
    }
  }

  private List<String> ballot() {
    List<String> row = new ArrayList<>(columns.names().stream().map(cells::of).toList());
    if (columns.names().contains("grade") && !dice.percent(odd)) {
      boolean graded = row.get(place("indicator")).equals("overall");
      row.set(place(graded ? "score" : "grade"), "");
    }
    if (columns.names().contains("good_votes") && !dice.percent(odd)) {
      row.set(place("indicator"), "总评");
    }
    return row;
  }

  private int place(String column) {
    return columns.names().indexOf(column);
  }

  private List<String> blank() {
    return dice.of(
        List.of(
            List.of(""),
            List.of(" "),
            List.of("　", "\t"),
            Collections.nCopies(columns.names().size(), ""),
            Collections.nCopies(columns.names().size() + 2, "")));
  }

  private List<String> note() {
    List<String> row = new ArrayList<>(Collections.nCopies(columns.names().size(), ""));
    row.set(dice.below(row.size()), dice.of(NOTES));
    return row;
  }

  private List<String> totals() {
    List<String> row = new ArrayList<>();
    for (String name : columns.names()) {
      boolean claimed = name.equals("confidence") || name.equals("score") || name.endsWith("votes");
      row.add(claimed && dice.percent(80) ? Integer.toString(dice.below(2000)) : "");
    }
    row.set(place("evaluator_group"), dice.percent(30) ? "书记" : "");
    int label = dice.below(row.size());
    row.set(label, dice.of(TOTALS));
    return row;
  }

  private List<String> shorter() {
    List<String> row = ballot();
    return row.subList(0, 1 + dice.below(row.size()));
  }

  private List<String> longer() {
    List<String> row = new ArrayList<>(ballot());
    for (int more = 1 + dice.below(3); more > 0; more--) {
      row.add(dice.percent(50) ? "" : "多");
    }
    return row;
  }

  /** A ballot once more, word for word or with other answers. */
  private void repeated() {
    List<String> row = new ArrayList<>(ballot());
    rows.add(row);
    List<String> again = new ArrayList<>(row);
    if (dice.percent(50)) {
      int place = dice.below(again.size());
      again.set(place, cells.of(columns.names().get(place)));
    }
    rows.add(again);
  }
}
