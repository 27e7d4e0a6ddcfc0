package partybuilding.assessment.report.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a text from a record before it is shown, as the record may have been edited by anyone. */
final class RecordedText {
  private static final int LONGEST = 200;

  private RecordedText() {}

  /** The text; empty if it is not a single line that fits a heading. */
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
