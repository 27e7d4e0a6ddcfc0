package partybuilding.assessment.report.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Ground;
import partybuilding.assessment.restatement.PublishedDay;

/** Parses the record of a run, which may have been edited by anyone. */
final class RunParser {
  private static final int LAST_YEAR = 9999;

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
        basis(texts(record, Run.BASIS)),
        objects(record, Headline.PROPERTY).flatMap(h -> Headline.parse(h).stream()).toList(),
        objects(record, RestatedYear.PROPERTY)
            .flatMap(moved -> RestatedYear.parse(moved).stream())
            .toList());
  }

  private static Optional<RunSubject> subject(Map<String, Object> record) {
    Optional<Integer> year =
        find(record, Run.YEAR, Integer.class).filter(y -> y > 0 && y <= LAST_YEAR);
    Optional<LocalDate> asOf = find(record, Run.AS_OF, String.class).flatMap(PublishedDay::find);
    return year.isEmpty() || asOf.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new RunSubject(
                year.get(),
                find(record, Run.EDITION, String.class).orElse(""),
                asOf.get(),
                find(record, Run.LANGUAGE, String.class).orElse(""),
                RecordedText.shown(record.get(Run.ORGANISATION)).orElse(""),
                files(record)));
  }

  private static int files(Map<String, Object> record) {
    return record.get(Run.INPUTS) instanceof Collection<?> inputs ? inputs.size() : 0;
  }

  private static Basis basis(Map<String, String> stated) {
    Map<Ground, String> digests = new HashMap<>();
    stated.forEach((code, digest) -> Ground.find(code).ifPresent(g -> digests.put(g, digest)));
    return new Basis(digests);
  }

  private static <T> Optional<T> find(Map<String, Object> record, String name, Class<T> type) {
    return Optional.ofNullable(record.get(name)).filter(type::isInstance).map(type::cast);
  }

  /** The objects of a list, each under its properties' names. */
  private static Stream<Map<String, Object>> objects(Map<String, Object> record, String name) {
    Stream<?> all = record.get(name) instanceof Collection<?> items ? items.stream() : Stream.of();
    return all.filter(Map.class::isInstance).map(item -> named((Map<?, ?>) item));
  }

  private static Map<String, Object> named(Map<?, ?> item) {
    Map<String, Object> properties = new HashMap<>();
    item.forEach((key, value) -> properties.put(String.valueOf(key), value));
    return properties;
  }

  private static Map<String, String> texts(Map<String, Object> record, String name) {
    Map<String, String> texts = new HashMap<>();
    if (record.get(name) instanceof Map<?, ?> stated) {
      stated.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
    }
    return texts;
  }
}
