package partybuilding.assessment.notice;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import partybuilding.assessment.language.Words;

/**
 * A notice as it is kept and printed: its code, where it was found, and the values that fill its
 * sentence.
 *
 * @param severity how much it weighs
 * @param code the notice's class name in snake case
 * @param place where it was found
 * @param values what fills the sentence, by name; never an answer of a ballot
 */
public record Finding(Severity severity, String code, Place place, Map<String, String> values) {
  /** Gravest first, then by file, line, column and code. */
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::severity)
          .thenComparing(f -> f.place().file())
          .thenComparing(f -> f.place().line())
          .thenComparing(f -> f.place().column())
          .thenComparing(Finding::code)
          .thenComparing(f -> new TreeMap<>(f.values()).toString());

  /** Between a code and a value's name: the key of the sentence for when that value is empty. */
  static final String WITHOUT = ".without.";

  private static final ClassValue<String> CODES =
      new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> kind) {
          String words = kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_");
          return words.toLowerCase(Locale.ROOT);
        }
      };

  public Finding {
    values = Map.copyOf(values);
  }

  /** The finding that a notice leaves. */
  public static Finding of(Notice notice) {
    Map<String, String> values = new HashMap<>();
    for (RecordComponent component : notice.getClass().getRecordComponents()) {
      if (component.getType() == String.class) {
        values.put(component.getName(), read(component, notice));
      }
    }
    String code = codeOf(notice.getClass());
    return new Finding(notice.severity(), code, notice.place(), values);
  }

  /** The code of a kind of notice: {@code UnknownBranch} is {@code unknown_branch}. */
  public static String codeOf(Class<? extends Notice> kind) {
    return CODES.get(kind);
  }

  /** What is wrong and what to do, without the place. */
  public String sentence(Words words) {
    Map<String, String> all = new TreeMap<>(values);
    all.put("file", place.file());
    all.put("line", Long.toString(place.line()));
    all.put("cell", place.column());
    return words.text(key(words), all);
  }

  /** Where a value is empty there may be a sentence without it. */
  private String key(Words words) {
    return values.keySet().stream()
        .filter(name -> values.getOrDefault(name, "").isEmpty())
        .map(name -> code + WITHOUT + name)
        .filter(words.keys()::contains)
        .findFirst()
        .orElse(code);
  }

  /** The whole line: file, line, column, what is wrong, what to do. */
  public String message(Words words) {
    String where = place.line() == 0 ? "place.file" : "place.line";
    String at = place.column().isEmpty() ? where : where + ".column";
    Map<String, String> slots =
        Map.of("file", place.file(), "line", Long.toString(place.line()), "column", place.column());
    return words.text(at, slots) + sentence(words);
  }

  private static String read(RecordComponent component, Notice notice) {
    try {
      return (String) component.getAccessor().invoke(notice);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(notice.getClass().getName(), e);
    }
  }
}
