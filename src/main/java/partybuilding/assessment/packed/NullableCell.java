package partybuilding.assessment.packed;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A value as it is kept. */
public final class NullableCell {
  private NullableCell() {}

  /** The value, or what an option holds; an option that holds nothing is null. */
  public static @Nullable Object of(Object value) {
    if (value instanceof Optional<?> option) {
      return option.orElse(null);
    }
    if (value instanceof OptionalDouble option) {
      return option.isPresent() ? option.getAsDouble() : null;
    }
    if (value instanceof OptionalInt option) {
      return option.isPresent() ? option.getAsInt() : null;
    }
    if (value instanceof OptionalLong option) {
      return option.isPresent() ? option.getAsLong() : null;
    }
    return value;
  }
}
