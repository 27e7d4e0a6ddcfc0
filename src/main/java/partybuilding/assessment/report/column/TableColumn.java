package partybuilding.assessment.report.column;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param field its name and type
 * @param value the value of a row; an empty optional is an empty cell
 * @param <R> the rows
 */
public record TableColumn<R>(TableField field, Function<R, ?> value) {
  /** The cell of a row; an empty text is a missing value. */
  Object cell(R row) {
    return shown(value.apply(row));
  }

  private static Object shown(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.<Object>map(TableColumn::shown).orElse("");
    }
    if (value instanceof OptionalDouble figure) {
      return figure.isPresent() ? figure.getAsDouble() : "";
    }
    if (value instanceof OptionalInt count) {
      return count.isPresent() ? count.getAsInt() : "";
    }
    if (value instanceof OptionalLong count) {
      return count.isPresent() ? count.getAsLong() : "";
    }
    return value;
  }
}
