package partybuilding.assessment.report.run;

import java.util.Comparator;
import java.util.List;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import tools.jackson.core.JsonGenerator;

/** The files that went in, and what became of their rows. */
final class InputsJson {
  private InputsJson() {}

  static void write(JsonGenerator json, List<FileAccount> accounts) {
    json.writeArrayPropertyStart("inputs");
    accounts.stream()
        .sorted(Comparator.comparing(FileAccount::file))
        .forEach(account -> write(json, account));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, FileAccount account) {
    json.writeStartObject();
    json.writeStringProperty("file", account.file());
    json.writeStringProperty("kind", account.kind());
    if (account.year() != 0) {
      json.writeNumberProperty("year", account.year());
    }
    json.writeNumberProperty("size", account.size());
    json.writeStringProperty("sha256", account.sha256());
    json.writeObjectPropertyStart("rows");
    json.writeNumberProperty("read", account.read());
    json.writeNumberProperty("accepted", account.accepted());
    json.writeNumberProperty("refused", account.refused());
    write(json, account.passedOver());
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
