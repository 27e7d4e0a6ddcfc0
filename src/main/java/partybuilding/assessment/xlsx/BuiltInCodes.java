package partybuilding.assessment.xlsx;

import java.util.Map;
import java.util.Optional;
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

  /** What the library puts in the place of a code that it does not know. */
  private static final String UNKNOWN = "reserved";

  private BuiltInCodes() {}

  /** The code that a number stands for; {@code General} where it stands for none. */
  static String of(int id) {
    return Optional.ofNullable(CHINESE.get(id))
        .or(() -> Optional.ofNullable(BuiltinFormats.getBuiltinFormat(id)))
        .filter(code -> !code.startsWith(UNKNOWN))
        .orElse(DisplayFormat.GENERAL.code());
  }
}
