package partybuilding.assessment.sheet;

import java.util.List;
import java.util.regex.Pattern;
import partybuilding.assessment.cell.ErrorValue;
import partybuilding.assessment.contract.Spelling;

/**
 * Tells the rows that state nothing of their own and cannot be data: comments that begin with
 * {@code #}, the example of a template, and the notes and signatures that offices put below a
 * table.
 */
final class Annotation {
  private static final char MARK = '#';
  private static final String BEGINNINGS = "#注备说填制审核负统计监总唱日单打以共导第本数(（—-*※【";

  /** How a template's own row begins. */
  private static final Pattern EXAMPLE = Pattern.compile("#(?:例|示例|example)[::]?.*");

  private static final Pattern FOOTER =
      Pattern.compile(
          "[(【—*※-]*(?:(注|释|注释|备注|说明|填表说明|填表人|填表单位|填表日期|填报人|填报单位|填报日期|填报时间"
              + "|制表|制表人|制表单位|制表日期|审核|审核人|审核单位|负责人|单位负责人|统计人|统计时间|计票人|监票人"
              + "|总监票人|唱票人|日期|单位盖章|单位\\(盖章\\)|打印日期|打印时间|导出时间|导出日期|导出人|数据来源"
              + "|数据截止|统计截止|说明事项)\\d*:.*|以下空白|以上.{0,30}|共\\d+(?:条|行|票|项|张|份|页|人).*"
              + "|第\\d+页.*|本表.{0,40}|数据截止.{0,40}|导出[时日].{0,40})[)】—*※-]*");

  private final List<Integer> required;

  /**
   * Judges the rows of a table.
   *
   * @param required the columns that every row of data fills
   */
  Annotation(List<Integer> required) {
    this.required = List.copyOf(required);
  }

  /** Whether a row is one, by its first filled cell and by what it leaves blank. */
  boolean is(RowCells row) {
    int at = row.firstFilled();
    String first = row.text(at);
    if (first.isEmpty() || !begins(first)) {
      return false;
    }
    String spelling = Spelling.of(first);
    return spelling.charAt(0) == MARK
        ? remark(row, at, spelling)
        : FOOTER.matcher(spelling).matches() && (lacksData(row) || allFooters(row));
  }

  /** Whether a row may be one whose first cell says this. */
  static boolean begins(String first) {
    return BEGINNINGS.indexOf(first.charAt(0)) >= 0;
  }

  private static boolean remark(RowCells row, int at, String spelling) {
    return EXAMPLE.matcher(spelling).matches()
        || (row.blankFrom(at + 1) && !ErrorValue.is(row.text(at)));
  }

  private static boolean allFooters(RowCells row) {
    return row.texts().stream()
        .filter(text -> !text.isEmpty())
        .allMatch(text -> FOOTER.matcher(Spelling.of(text)).matches());
  }

  private boolean lacksData(RowCells row) {
    return required.stream().anyMatch(column -> row.value(column).isEmpty());
  }
}
