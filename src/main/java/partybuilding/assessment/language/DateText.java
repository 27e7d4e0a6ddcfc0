package partybuilding.assessment.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days are printed in sentences: 2025 年 12 月 31 日, 31 December 2025. */
public final class DateText {
  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("uuuu 年 M 月 d 日", Locale.ROOT);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private DateText() {}

  public static String day(LocalDate day, Language language) {
    return switch (language) {
      case ZH_CN -> CHINESE.format(day);
      case EN -> ENGLISH.format(day);
    };
  }
}
