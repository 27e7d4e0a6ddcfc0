package partybuilding.assessment.xlsx;

import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The formats that a file names by their numbers only. */
final class BuiltInCodes {
  private static final String MONTH = "yyyy\"年\"m\"月\"";
  private static final String DAY_OF_MONTH = "m\"月\"d\"日\"";
  private static final String TIME = "h\"时\"mm\"分\"";
  private static final String SECONDS = "h\"时\"mm\"分\"ss\"秒\"";

  /** Those of spreadsheet programs in Chinese (ECMA-376, part 1, 18.8.30). */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(27, MONTH),
          Map.entry(28, DAY_OF_MONTH),
          Map.entry(29, DAY_OF_MONTH),
          Map.entry(30, "m-d-yy"),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(32, TIME),
          Map.entry(33, SECONDS),
          Map.entry(34, TIME),
          Map.entry(35, SECONDS),
          Map.entry(36, MONTH),
          Map.entry(50, MONTH),
          Map.entry(51, DAY_OF_MONTH),
          Map.entry(52, MONTH),
          Map.entry(53, DAY_OF_MONTH),
          Map.entry(54, DAY_OF_MONTH),
          Map.entry(55, TIME),
          Map.entry(56, SECONDS),
          Map.entry(57, MONTH),
          Map.entry(58, DAY_OF_MONTH));

  private BuiltInCodes() {}

  /** The code of a number; a number as it is where nobody knows it. */
  static String of(int id) {
    String known = BuiltinFormats.getBuiltinFormat(id);
    return CHINESE.getOrDefault(id, known == null ? DisplayFormat.GENERAL.code() : known);
  }
}
