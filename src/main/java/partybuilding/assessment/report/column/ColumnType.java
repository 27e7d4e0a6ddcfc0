package partybuilding.assessment.report.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The type of a column's cells.
 *
 * @param field the type of a cell
 * @param unit the unit of a figure; empty for text
 * @param minimum the least figure there can be, where there is a limit
 * @param maximum the greatest figure there can be, where there is a limit
 * @param values all possible texts; none if the text is free
 */
public record ColumnType(
    FieldType field,
    Optional<String> unit,
    Optional<Integer> minimum,
    Optional<Integer> maximum,
    List<String> values) {
  /** An assessment year. */
  public static final ColumnType YEAR = of(FieldType.YEAR, Optional.empty());

  /** A count. */
  public static final ColumnType COUNT = of(FieldType.INTEGER, Optional.of("count")).from(0);

  /** A score from 0 to 100. */
  public static final ColumnType SCORE = of(FieldType.NUMBER, Optional.of("points")).within(0, 100);

  /** Points on the scale of a score; an interval or a difference may reach beyond 0 to 100. */
  public static final ColumnType POINTS = of(FieldType.NUMBER, Optional.of("points"));

  /** A part of a whole, from 0 to 1. */
  public static final ColumnType SHARE = of(FieldType.NUMBER, Optional.of("share")).within(0, 1);

  /** A share of what was expected, which may be exceeded. */
  public static final ColumnType RATIO = of(FieldType.NUMBER, Optional.of("share")).from(0);

  /** A probability. */
  public static final ColumnType PROBABILITY =
      of(FieldType.NUMBER, Optional.of("probability")).within(0, 1);

  /** A coefficient of correlation. */
  public static final ColumnType CORRELATION =
      of(FieldType.NUMBER, Optional.of("correlation")).within(-1, 1);

  /** A rank from 1; equal branches share the mean of their ranks. */
  public static final ColumnType RANK = of(FieldType.NUMBER, Optional.of("rank")).from(1);

  /** A whole rank from 1. */
  public static final ColumnType WHOLE_RANK = of(FieldType.INTEGER, Optional.of("rank")).from(1);

  /** Whole calendar days. */
  public static final ColumnType DAYS = of(FieldType.INTEGER, Optional.of("days")).from(0);

  /** An age in calendar days, which may lie between two days. */
  public static final ColumnType AGE = of(FieldType.NUMBER, Optional.of("days")).from(0);

  /** A figure without a unit. */
  public static final ColumnType NUMBER = of(FieldType.NUMBER, Optional.empty());

  /** A whole figure without a unit, of either sign. */
  public static final ColumnType INTEGER = of(FieldType.INTEGER, Optional.empty());

  /** Free text, such as an id or a name. */
  public static final ColumnType TEXT = of(FieldType.STRING, Optional.empty());

  /** A truth value. */
  public static final ColumnType TRUTH = of(FieldType.BOOLEAN, Optional.empty());

  /** A calendar day. */
  public static final ColumnType DATE = of(FieldType.DATE, Optional.empty());

  public ColumnType {
    values = List.copyOf(values);
  }

  /** One of a closed set of words. */
  public static <E> ColumnType codes(E[] all, Function<E, String> code) {
    return words(Stream.of(all).map(code).toList());
  }

  /** One of a closed set of words. */
  public static ColumnType words(List<String> values) {
    return new ColumnType(
        FieldType.STRING, Optional.empty(), Optional.empty(), Optional.empty(), values);
  }

  private static ColumnType of(FieldType field, Optional<String> unit) {
    return new ColumnType(field, unit, Optional.empty(), Optional.empty(), List.of());
  }

  private ColumnType from(int least) {
    return new ColumnType(field, unit, Optional.of(least), maximum, values);
  }

  private ColumnType within(int least, int greatest) {
    return new ColumnType(field, unit, Optional.of(least), Optional.of(greatest), values);
  }
}
