package partybuilding.assessment.sheet;

import java.util.regex.Pattern;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.csv.CsvRows;

/**
 * Tells the rows that state nothing of their own: comments that begin with {@code #}, and the notes
 * and signatures that offices put below a table.
 */
final class Annotation {
  private static final String BEGINNINGS = "#注备说填制审核负统计监总唱日单打";
  private static final Pattern FOOTER =
      Pattern.compile(
          "(注|注释|备注|说明|填表说明|填表人|填表单位|填表日期|填报人|填报单位|填报日期|填报时间|制表|制表人|制表单位"
              + "|制表日期|审核|审核人|审核单位|负责人|单位负责人|统计人|统计时间|计票人|监票人|总监票人|唱票人|日期"
              + "|单位盖章|单位\\(盖章\\)|打印日期|打印时间):.*");

  private Annotation() {}

  /** Whether a row is one, by its first filled cell. */
  static boolean is(CsvRows row) {
    String first = firstFilled(row);
    if (first.isEmpty() || BEGINNINGS.indexOf(first.charAt(0)) < 0) {
      return false;
    }
    return first.charAt(0) == '#' || FOOTER.matcher(Spelling.of(first)).matches();
  }

  private static String firstFilled(CsvRows row) {
    for (int i = 0; i < row.size(); i++) {
      String cell = row.cell(i);
      if (!cell.isBlank()) {
        return Character.isWhitespace(cell.charAt(0)) ? cell.strip() : cell;
      }
    }
    return "";
  }
}
