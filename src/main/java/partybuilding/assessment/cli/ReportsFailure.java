package partybuilding.assessment.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.publication.LockHolder;
import partybuilding.assessment.report.publication.ReportsInUse;
import partybuilding.assessment.report.publication.ReportsUnusable;

/** Why nothing can be published in the folder of reports, in one line. */
record ReportsFailure(Words words, ZoneId zone) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  /** The line; none for a failure that has another reason. */
  Optional<String> line(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .flatMap(cause -> told(cause).stream())
        .findFirst();
  }

  private Optional<String> told(Throwable cause) {
    if (cause instanceof ReportsInUse inUse) {
      return Optional.of(told(inUse));
    }
    return cause instanceof ReportsUnusable unusable
        ? Optional.of(told(unusable))
        : Optional.empty();
  }

  private String told(ReportsInUse inUse) {
    String other =
        inUse.holder().map(holder -> words.text("reports.holder", named(holder))).orElse("");
    return words.text("reports.in.use", Map.of("folder", inUse.folder(), "holder", other));
  }

  private Map<String, Object> named(LockHolder holder) {
    return Map.of("process", Long.toString(holder.process()), "since", time(holder.since()));
  }

  private String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }

  private String told(ReportsUnusable unusable) {
    return words.text(
        "reports." + unusable.fault().code(),
        Map.of("folder", unusable.folder(), "reason", unusable.reason().orElse("")));
  }
}
