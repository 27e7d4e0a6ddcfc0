package partybuilding.assessment.report.workbook;

import java.time.LocalDate;

/** What stands in one place of a sheet. */
sealed interface Cell {
  /** Not available. */
  Cell NOTHING = new Blank();

  /** Words, never a formula whatever they begin with. */
  record Text(String text, Ink ink) implements Cell {}

  /** A figure of a table, in full. */
  record Figure(Number value, Notation notation) implements Cell {}

  /** A day. */
  record Day(LocalDate day) implements Cell {}

  /** Nothing. */
  record Blank() implements Cell {}

  /** Plain words; nothing where there are none. */
  static Cell text(String text) {
    return text.isEmpty() ? NOTHING : new Text(text, Ink.PLAIN);
  }

  /** Words in the place of a figure. */
  static Cell instead(String text) {
    return new Text(text, Ink.SOFT);
  }

  /** A number of things. */
  static Cell count(long count) {
    return new Figure(count, Notation.COUNT);
  }
}
