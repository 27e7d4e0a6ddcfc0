package partybuilding.assessment.report.run;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Ground;

/** Takes from a run's record what later runs ask for. Anybody may have changed it. */
final class RunParser {
  private RunParser() {}

  static Optional<Run> parse(Map<String, Object> record) {
    return find(record, Run.DIGEST, String.class)
        .filter(digest -> record.get(Run.OUTPUTS) instanceof Map)
        .map(digest -> run(digest, record));
  }

  private static Run run(String digest, Map<String, Object> record) {
    return new Run(
        digest,
        texts(record, Run.OUTPUTS),
        EarlierRun.parse(texts(record, EarlierRun.PROPERTY)),
        subject(record),
        basis(texts(record, Run.BASIS)));
  }

  private static Optional<RunSubject> subject(Map<String, Object> record) {
    Optional<Integer> year = find(record, Run.YEAR, Integer.class);
    Optional<LocalDate> asOf = find(record, Run.AS_OF, String.class).flatMap(RunParser::day);
    return year.isEmpty() || asOf.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RunSubject(
                year.get(),
                asOf.get(),
                find(record, Run.LANGUAGE, String.class).orElse(""),
                files(record)));
  }

  private static int files(Map<String, Object> record) {
    return record.get(Run.INPUTS) instanceof Collection<?> inputs ? inputs.size() : 0;
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // Then it says no day.
    }
  }

  private static Basis basis(Map<String, String> stated) {
    Map<Ground, String> digests = new HashMap<>();
    stated.forEach((code, digest) -> Ground.find(code).ifPresent(g -> digests.put(g, digest)));
    return new Basis(digests);
  }

  private static <T> Optional<T> find(Map<String, Object> record, String name, Class<T> type) {
    return Optional.ofNullable(record.get(name)).filter(type::isInstance).map(type::cast);
  }

  private static Map<String, String> texts(Map<String, Object> record, String name) {
    Map<String, String> texts = new HashMap<>();
    if (record.get(name) instanceof Map<?, ?> stated) {
      stated.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
    }
    return texts;
  }
}
