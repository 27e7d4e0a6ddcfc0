package partybuilding.assessment.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What questionnaires and offices put around a heading that is not part of its name: a star, a
 * number, quotation marks, （必填）, （单选题）, a unit.
 */
final class HeadingMarks {
  private static final String STARS = "[*★☆●◆△▲▽▼↑↓↕※✱•·#]+";
  private static final String NUMBER = "(?:q?\\d{1,3}[.、_:)]|\\(\\d{1,3}\\)|第\\d{1,3}题[.、:]?)";
  private static final String REMARK =
      "[(\\[【〔<{](?:必填|必须填写|必选|必答|选填|可选|可填|可不填|非必填|选答|单选|多选|填空|打分|评分|下拉|矩阵|量表|文本|数字|日期"
          + "|格式[^()]*|如[^()]*|例[^()]*|请[^()]*|required|optional|text|number|date|yyyy[^()]*"
          + "|分|分值|得分制|百分制|满分\\d+分?|\\d+分制?|\\d+[-~–—至到]\\d+分?|人|票|张|个|年|%|单位:[^()]*)"
          + "(?:项|题|单选|多选|文本|型)?[)\\]】〕>}]";
  private static final Pattern MARKS =
      Pattern.compile(
          "^(?:"
              + STARS
              + "|"
              + NUMBER
              + "|"
              + REMARK
              + "|[\"“”'‘’《「『])"
              + "|(?:"
              + STARS
              + "|"
              + REMARK
              + "|[:?。.!;\"“”'‘’》」』])$");

  /** A name that stands in brackets as a whole. */
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[【〔<{]([^()\\[\\]【】〔〕<>{}]+)[)\\]】〕>}]");

  private HeadingMarks() {}

  /** A heading in normal form without its marks; itself if nothing else stands there. */
  static String without(String spelling) {
    String before = spelling;
    String bare = MARKS.matcher(before).replaceAll("");
    while (!bare.equals(before)) {
      before = bare;
      bare = MARKS.matcher(before).replaceAll("");
    }
    return bare.isEmpty() ? spelling : unbracketed(bare);
  }

  private static String unbracketed(String heading) {
    Matcher whole = BRACKETED.matcher(heading);
    return whole.matches() ? whole.group(1) : heading;
  }
}
