package partybuilding.assessment.sheet;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import partybuilding.assessment.cell.ErrorValue;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ExportKind;

/**
 * Tells the rows that state nothing of their own and cannot be data: comments that begin with
 * {@code #}, the example of a template, and the notes and signatures that offices put below a
 * table.
 */
final class Annotation {
  private static final String MARK = "#";
  private static final String BEGINNINGS = "#注备说填制审核负统计监总唱日单打以共导第本数(（—-*※【";

  /** How a template's own row begins. */
  private static final Pattern EXAMPLE = Pattern.compile("#(?:例|示例|example)\\d*:.*");

  private static final Pattern FOOTER =
      Pattern.compile(
          "[(【—*※-]*(?:(注|释|注释|备注|说明|填表说明|填表人|填表单位|填表日期|填报人|填报单位|填报日期|填报时间"
              + "|制表|制表人|制表单位|制表日期|审核|审核人|审核单位|负责人|单位负责人|统计人|统计时间|计票人|监票人"
              + "|总监票人|唱票人|日期|单位盖章|单位\\(盖章\\)|打印日期|打印时间|导出时间|导出日期|导出人|数据来源"
              + "|数据截止|统计截止|说明事项)\\d*:.*|以下空白|以上(?!率下|级).{0,30}"
              + "|共\\d+(?:条|行|票|项|张|份|页|人)(?:记录|数据|意见|选票)?(?:[,、。;(].*)?"
              + "|第\\d+页.*|本表(?![现彰态]).{0,40}|数据截止.{0,40}|导出[时日].{0,40})[)】—*※-]*");

  private static final String SIGN = "(?:签字|签名|签章|盖章|公章)";

  /** Who signs: a role, or an office. */
  private static final String WHO =
      "(?:[人员者]|领导|书记|主任|主席|代表|[院校处部科组]长|单位|部门|党委|总支|支部|委员会|办公室|中心|学院|大学|学校|公司"
          + "|[系院处科]|(?<![全内])部)";

  /** Somebody says that a signature is wanting, or asks for one. */
  private static final String WANTING =
      "(?![^:]{0,40}?(?:未(?!来)|没|缺|漏|补|请|须|需|不|无(?![锡线人机])|由|经(?![办济管贸营]))[^:]{0,40}?" + SIGN + ")";

  /** A signature or a seal, and whose it is: {@code 单位负责人签字：}, {@code 党委组织部（盖章）}. */
  private static final Pattern SIGNED =
      Pattern.compile(
          WANTING
              + "[(【]?(?:(?:[^:]{0,30}?"
              + WHO
              + ")?[(【]?(?:签字盖章|"
              + SIGN
              + ")(?:[(【、/]?"
              + SIGN
              + ")?[)】]?|[^:(【]{0,40}[(【](?:单位|本人)?"
              + SIGN
              + "(?:、?"
              + SIGN
              + ")?[)】])(?:[人处]|日期|时间)?(?:\\d{4}年.*|:.*)?");

  /** The same where a text of somebody's own may stand: nothing but a name or a day follows. */
  private static final Pattern SEALED =
      Pattern.compile(".*(?:[)】](?:\\d{4}年.*)?|:(?:\\p{IsHan}{1,4}|\\d{4}年.*)?)");

  /** How people end a table otherwise. */
  private static final Pattern CLOSING =
      Pattern.compile(
          "(?:经办|联系|报送|主管|分管|复核|校对|录入|计票|监票|唱票|主要负责)"
              + "(?:[及、/和]?(?:联系)?(?:[人员者]|单位|部门|科室|处室|[院校系]?领导|[院校]长|书记|负责人|方式|电话|手机"
              + "|日期|时间))*:.*|(?:联系)?电话:.*"
              + "|[(【]?[此本以][^:]{0,3}无正文[)】]?|[(【]?(?:全文)?完[)】]?|[-—*=]*(?:end|eof)[-—*=]*",
          Pattern.CASE_INSENSITIVE);

  /** The day below a table, which may be left open; in any other column it is a date. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{4}年\\d{0,2}月(?:\\d{0,2}[日号]?)?"
              + "|二[〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{0,3}日?");

  /** Part of whatever is a day or a signature. */
  private static final Pattern CLOSES =
      Pattern.compile(
          "签\\s*[字名章]|[盖公]\\s*章|无正文|完[)）】]?$|^\\p{Nd}{4}\\s*年[\\s\\p{Nd}]*月|^二.{3}年"
              + "|^(?:经办|联系|电话|报送|主管|分管|复核|校对|录入|主要负责)|^[-—*=]*(?i:end|eof)[-—*=]*$");

  private final List<Integer> required;
  private final Set<Integer> prose;

  /**
   * Judges the rows of a table.
   *
   * @param required the columns that every row of data fills
   * @param prose the columns of texts in people's own words, which may stand alone in a row and
   *     read like anything
   */
  Annotation(List<Integer> required, Set<Integer> prose) {
    this.required = List.copyOf(required);
    this.prose = Set.copyOf(prose);
  }

  /** Of a table of a kind of export, by the form that its header fits. */
  static Annotation of(Form form, Header header, ExportKind kind) {
    return new Annotation(form.places(header), header.places(kind, Column::prose));
  }

  /** Whether a row is one, by its first filled cell and by what it leaves blank. */
  boolean is(RowCells row) {
    int at = row.firstFilled();
    String first = row.text(at);
    if (first.isEmpty() || !begins(first)) {
      return false;
    }
    String spelling = Spelling.of(first);
    if (at > 0 && prose.contains(at)) {
      return all(row, at, Annotation::sealed);
    }
    return spelling.startsWith(MARK)
        ? remark(row, at, spelling)
        : footer(row, at, spelling)
            || (at == 0 && DAY.matcher(spelling).matches() && row.blankFrom(1));
  }

  /** Whether a row may be one, by its first cell; of most cells the first character decides. */
  static boolean begins(String first) {
    return (BEGINNINGS.indexOf(first.charAt(0)) >= 0 || CLOSES.matcher(first).find())
        && ends(Spelling.of(first));
  }

  private static boolean ends(String spelling) {
    return spelling.startsWith(MARK) || footer(spelling) || DAY.matcher(spelling).matches();
  }

  /** A signature is one only if the row holds nothing else. */
  private boolean footer(RowCells row, int at, String spelling) {
    return all(row, at, Annotation::footer)
        || (!prose.contains(at) && FOOTER.matcher(spelling).matches() && lacksData(row));
  }

  private static boolean footer(String spelling) {
    return Stream.of(FOOTER, SIGNED, CLOSING).anyMatch(form -> form.matcher(spelling).matches());
  }

  private static boolean sealed(String spelling) {
    return SIGNED.matcher(spelling).matches() && SEALED.matcher(spelling).matches();
  }

  private static boolean remark(RowCells row, int at, String spelling) {
    return EXAMPLE.matcher(spelling).matches()
        || (row.blankFrom(at + 1) && !ErrorValue.is(row.text(at)));
  }

  /** Whether all that a row says from a place on is of one kind; the first cell decides mostly. */
  private static boolean all(RowCells row, int from, Predicate<String> kind) {
    for (int i = from; i < row.size(); i++) {
      if (!row.text(i).isEmpty() && !kind.test(Spelling.of(row.text(i)))) {
        return false;
      }
    }
    return true;
  }

  private boolean lacksData(RowCells row) {
    return required.stream().anyMatch(column -> row.value(column).isEmpty());
  }
}
