package partybuilding.assessment.cell;

import java.util.regex.Pattern;

/**
 * What a spreadsheet shows in the place of a value that it could not compute, look up or show:
 * {@code #N/A}, {@code #REF!}, {@code #NAME?} and their like, in the programs' languages, {@code
 * Err:502}, and a row of {@code #} where a column was too narrow.
 */
public final class ErrorValue {
  /** Stands for the value of a formula that no program has computed yet. */
  public static final String UNCOMPUTED = "#UNCOMPUTED!";

  private static final Pattern SHOWN =
      Pattern.compile(
          "#[\\p{L}_&&[^\\p{IsHan}]][\\p{L}\\p{N}_/&&[^\\p{IsHan}]]*[!?]"
              + "|#\\p{L}/\\p{L}(?:N/A)?|#NV|#YOK|#GETTING_DATA|#{2,}|(?:Err|错误|錯誤):\\d{3}",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 60;
  private static final String BEGINNINGS = "#＃eE错錯";

  private ErrorValue() {}

  /** Whether a cell's text is one. */
  public static boolean is(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST
        && BEGINNINGS.indexOf(text.charAt(0)) >= 0
        && SHOWN.matcher(NormalForm.of(text)).matches();
  }
}
