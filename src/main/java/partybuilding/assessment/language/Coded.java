package partybuilding.assessment.language;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value of a closed list that tables, exports and sentences name by a code: for a constant {@code
 * FAIRLY_GOOD} it is {@code fairly_good}, unless the list says otherwise.
 */
public interface Coded {
  /** The constant's name. */
  String name();

  /** How it is named wherever words of a language would not do. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value of a code, if the list has it. */
  static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
    return Stream.of(list.getEnumConstants()).filter(v -> v.code().equals(code)).findFirst();
  }

  /** The value of a code that this program wrote. */
  static <E extends Enum<E> & Coded> E of(Class<E> list, String code) {
    return find(list, code)
        .orElseThrow(
            () -> new IllegalArgumentException(code + " is not a " + list.getSimpleName()));
  }
}
