package partybuilding.assessment.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.language.Coded;

/** A kind of file the report folder may hold. */
public enum Format implements Coded {
  /** The page. */
  HTML,
  /** The charts as PNG files. */
  PNG,
  /** The charts as SVG files. */
  SVG,
  /** The workbook. */
  XLSX,
  /** The printed report: the pages and one sheet per branch. */
  PDF,
  /** The office's papers. */
  DOCX,
  /** The tables. */
  CSV;

  /**
   * The formats of a list such as {@code html,png}.
   *
   * @throws IllegalArgumentException naming the unknown word and the known formats
   */
  public static Set<Format> parse(String list) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String word : list.split(",", -1)) {
      formats.add(named(word.strip()));
    }
    return Collections.unmodifiableSet(formats);
  }

  private static Format named(String word) {
    return Arrays.stream(values())
        .filter(format -> format.code().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of " + known()));
  }

  private static String known() {
    return Arrays.stream(values()).map(Format::code).collect(Collectors.joining(","));
  }
}
