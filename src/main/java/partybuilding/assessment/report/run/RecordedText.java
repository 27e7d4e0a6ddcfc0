package partybuilding.assessment.report.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text of a record that is to be shown. Anybody may have changed the record. */
final class RecordedText {
  private static final int LONGEST = 200;

  private RecordedText() {}

  /** Empty for what is not one line of a length that fits a heading. */
  static Optional<String> shown(@Nullable Object stated) {
    return Optional.ofNullable(stated)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank() && text.length() <= LONGEST)
        .filter(text -> text.codePoints().noneMatch(RecordedText::unseen));
  }

  /** Control characters, and those that turn the direction of what follows. */
  private static boolean unseen(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
