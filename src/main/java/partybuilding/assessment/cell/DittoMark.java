package partybuilding.assessment.cell;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people write in the place of a text that another cell holds: 同上, 见上行, ditto, 〃. Read alone,
 * in another order or in another document it says nothing, or something else.
 */
public final class DittoMark {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "[同见如](?:[上下前左右]|[上前](?:面|所?述)|[上下前]一?[行条项栏格款])(?:内容|问题|措施)?"
              + "|ditto|sameasabove|asabove|seeabove|[〃″′”\"']{1,4}");

  private static final Pattern BRACKETS = Pattern.compile("[-—–_()\\[\\]【】〔〕<>《》*.。:]");
  private static final String BEGINNINGS = "同见如";
  private static final int LONGEST = 24;

  private DittoMark() {}

  /** Whether a cell's text is one, whatever brackets it stands in. */
  public static boolean is(String text) {
    if (text.isEmpty() || text.length() > LONGEST || ordinary(text.charAt(0))) {
      return false;
    }
    String word = NormalForm.of(text).toLowerCase(Locale.ROOT);
    return WRITTEN.matcher(BRACKETS.matcher(word).replaceAll("")).matches();
  }

  /** Most texts begin with a character that none of the marks begins with. */
  private static boolean ordinary(char first) {
    return Character.isIdeographic(first) && BEGINNINGS.indexOf(first) < 0;
  }
}
