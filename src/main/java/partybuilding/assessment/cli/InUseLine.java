package partybuilding.assessment.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.publication.LockHolder;
import partybuilding.assessment.report.publication.ReportsInUse;

/** Which run has locked the folder of reports, and since when in the time of {@code zone}. */
record InUseLine(Words words, ZoneId zone) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

  String of(ReportsInUse inUse) {
    return words.text(
        "reports.in.use",
        Map.of("folder", inUse.folder(), "holder", inUse.holder().map(this::named).orElse("")));
  }

  private String named(LockHolder holder) {
    return words.text(
        "reports.holder",
        Map.of(
            "process", Long.toString(holder.process()),
            "since", TIME.format(holder.since().atZone(zone))));
  }
}
