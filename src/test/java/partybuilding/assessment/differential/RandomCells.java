package partybuilding.assessment.differential;

import java.util.List;

/** Random texts of cells: what a tidy export holds, and at times anything else. */
final class RandomCells {
  private static final List<String> IDS = List.of("B01", "B02", "B03", "B04");
  private static final List<String> NAMES =
      List.of("机电系", "机关", "均值", "经济管理系党总支", "机电总支", "机电系党总支");
  private static final List<String> ODD_BRANCHES =
      List.of("b01", "Ｂ０２", " B03 ", "测绘系", "机电系统", "B1", "机　电系", "合计", "总计：", "", "无", "#N/A");
  private static final List<String> GROUPS = List.of("committee", "党委委员", "secretary", "书记", "互评");
  private static final List<String> ODD_GROUPS =
      List.of("Committee", "党委 委员", "书记 ", "群众", "", "合计", "小计", "A票", "党委委员（必填）");
  private static final List<String> ODD_IDS =
      List.of(
          "",
          "007",
          "7",
          "7.0",
          "1.23457E+14",
          "Ｐ１",
          " P1 ",
          "p1",
          "#REF!",
          "无",
          "123456789012345678");
  private static final List<String> ODD_SCORES =
      List.of(
          "",
          "",
          "",
          "弃权",
          "/",
          "—",
          "不了解",
          "101",
          "-1",
          "95.555",
          "９０",
          "90分",
          "85%",
          "1e2",
          "1,000",
          "abc",
          " 90 ",
          "90 ",
          "０",
          "#DIV/0!",
          "null",
          ".5",
          "5.",
          "00090",
          "90.50",
          "+90",
          "٩٠",
          "9 0",
          "100.01",
          "-0",
          "999999999999",
          "好");
  private static final List<String> ODD_GRADES =
      List.of("", "", "弃权", "很好", "好 ", "　好", "優", "90", "合格", "称职", "poor", "Good", "好评", "无");
  private static final List<String> VALIDITIES =
      List.of(
          "", "", "", "有效", "是", "1", "无效", "否", "0", "作废", "valid", "?", "/", "—", "无", "未填",
          "N/A", "＝", "'1", "=\"1\"");
  private static final List<String> YEARS =
      List.of(
          "2023", "2023", "2023", "", "2023年", "２０２３", "2022", "2023年度", "2023.0", "今年", "/", "无",
          "'2023");
  private static final List<String> ODDITIES =
      List.of(
          "a\u0000b",
          "\u0007",
          "\u00A0",
          "\u200B机关",
          "\uFEFF",
          "\uFFFD",
          "😀",
          "\"",
          "\"\"",
          "a\"b",
          "\"a",
          "a\"",
          "x,y",
          "x;y",
          "x\ty",
          "x，y",
          "a\nb",
          "a\r\nb",
          "\r",
          "\n",
          "\u001A",
          "=\"7\"",
          "'",
          "\\",
          "\\\"",
          "\u2028",
          "\u0085",
          "\u000B",
          "x".repeat(3000));

  private final Dice dice;
  private final int odd;
  private final List<String> grades;

  /**
   * Draws cells.
   *
   * @param odd of a hundred cells that are not tidy
   * @param grades the words of the file
   */
  RandomCells(Dice dice, int odd, List<String> grades) {
    this.dice = dice;
    this.odd = odd;
    this.grades = grades;
  }

  /** A cell of a column that is told by its canonical name. */
  String of(String column) {
    return odd > 0 && dice.percent(odd) && dice.percent(20) ? dice.of(ODDITIES) : meant(column);
  }

  private String meant(String column) {
    return switch (column) {
      case "branch_id" -> either(IDS, ODD_BRANCHES);
      case "branch" -> either(NAMES, ODD_BRANCHES);
      case "evaluator_group" -> either(GROUPS, ODD_GROUPS);
      case "ballot_id" -> dice.percent(odd) ? dice.of(ODD_IDS) : "P" + dice.below(12);
      case "evaluator_branch" -> dice.percent(60) ? "" : either(NAMES, ODD_BRANCHES);
      case "validity" -> dice.percent(70) ? "" : dice.of(VALIDITIES);
      case "year" -> either(List.of("2023"), YEARS);
      case "overall", "grade" -> either(grades, ODD_GRADES);
      case "indicator" -> either(List.of("confidence", "overall", "信心"), List.of("总评", "", "能力"));
      case "remark" -> dice.percent(80) ? "" : "第" + dice.below(9) + "组";
      default -> column.endsWith("votes") ? votes() : score();
    };
  }

  private String either(List<String> tidy, List<String> others) {
    return dice.percent(odd) ? dice.of(others) : dice.of(tidy);
  }

  private String votes() {
    return dice.percent(odd) ? dice.of(ODD_SCORES) : Integer.toString(dice.below(9));
  }

  private String score() {
    if (dice.percent(odd)) {
      return dice.of(ODD_SCORES);
    }
    String whole = Integer.toString(40 + dice.below(61));
    return dice.percent(25) && !whole.equals("100")
        ? whole + dice.of(List.of(".5", ".25", ".0", ".75"))
        : whole;
  }
}
