package partybuilding.assessment.cell;

import java.util.regex.Pattern;

/** Whole numbers as spreadsheets write them: {@code 2025} and {@code 2025.0} are one. */
public final class WholeNumber {
  private static final Pattern FRACTION = Pattern.compile("(?<=^\\d{1,15})\\.0+(?!\\d)");

  private WholeNumber() {}

  /** A text in normal form without the zero fraction of the number that it begins with. */
  public static String plain(String form) {
    return form.indexOf('.') < 0 ? form : FRACTION.matcher(form).replaceFirst("");
  }
}
