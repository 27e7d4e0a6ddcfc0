package partybuilding.assessment.report.run;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.FindingCount;
import partybuilding.assessment.notice.Findings;
import tools.jackson.core.JsonGenerator;

/** Writes the input files with the accounts of their rows and the counts of findings. */
final class InputsJson {
  private InputsJson() {}

  static void write(JsonGenerator json, List<FileAccount> accounts, Findings findings) {
    json.writeArrayPropertyStart("inputs");
    accounts.stream()
        .sorted(Comparator.comparing(FileAccount::file))
        .forEach(account -> write(json, account, findings.in(account.file())));
    json.writeEndArray();
    writeOthers(json, accounts, findings);
  }

  /** Writes the counts of findings in files that were not read, by name. */
  private static void writeOthers(
      JsonGenerator json, List<FileAccount> accounts, Findings findings) {
    Set<String> read = accounts.stream().map(FileAccount::file).collect(Collectors.toSet());
    json.writeObjectPropertyStart("other_findings");
    findings.counts().stream()
        .map(FindingCount::file)
        .filter(file -> !read.contains(file))
        .distinct()
        .forEach(file -> write(json, file, findings.in(file)));
    json.writeEndObject();
  }

  /**
   * Writes the count of each code of findings in a file, whether the findings are listed or not.
   */
  private static void write(JsonGenerator json, String property, Findings findings) {
    Map<String, Long> counts = new TreeMap<>();
    findings.counts().forEach(kind -> counts.merge(kind.code(), kind.count(), Long::sum));
    json.writeObjectPropertyStart(property);
    counts.forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, FileAccount account, Findings findings) {
    json.writeStartObject();
    json.writeStringProperty("file", account.file());
    json.writeStringProperty("kind", account.kind());
    if (account.year() != 0) {
      json.writeNumberProperty("year", account.year());
    }
    json.writeNumberProperty("size", account.size());
    json.writeStringProperty("sha256", account.sha256());
    write(json, "findings", findings);
    json.writeObjectPropertyStart("rows");
    json.writeNumberProperty("read", account.rows().read());
    json.writeNumberProperty("accepted", account.rows().accepted());
    json.writeNumberProperty("refused", account.rows().refused());
    write(json, account.rows().passedOver());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, PassedOver passedOver) {
    json.writeObjectPropertyStart("passed_over");
    json.writeNumberProperty("duplicates", passedOver.duplicates());
    json.writeNumberProperty("invalid", passedOver.invalid());
    json.writeNumberProperty("blank", passedOver.blank());
    json.writeNumberProperty("own_branch", passedOver.ownBranch());
    json.writeNumberProperty("totals", passedOver.totals());
    json.writeNumberProperty("annotations", passedOver.annotations());
    json.writeEndObject();
  }
}
