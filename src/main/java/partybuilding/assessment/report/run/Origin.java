package partybuilding.assessment.report.run;

import java.util.List;
import partybuilding.assessment.notice.FileAccount;

/**
 * The program, inputs and options of a run, as its record states them.
 *
 * @param version the program's
 * @param digest of inputs, rules and options
 * @param language the report's language tag
 * @param edition for whom the report is made
 * @param formats of the files, sorted
 * @param office the accounts of the files that the office laid beside the exports
 */
public record Origin(
    String version,
    String digest,
    String language,
    String edition,
    List<String> formats,
    List<FileAccount> office) {
  public Origin {
    formats = List.copyOf(formats);
    office = List.copyOf(office);
  }
}
