package partybuilding.assessment.report.run;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.notice.FileAccount;

/**
 * The program, inputs and options of a run, as its record states them.
 *
 * @param version the program's
 * @param digest of inputs, rules and options
 * @param language the report's language tag
 * @param edition for whom the report is made
 * @param formats of the files, sorted
 * @param rules the account of the file of rules; empty where there is none
 */
public record Origin(
    String version,
    String digest,
    String language,
    String edition,
    List<String> formats,
    Optional<FileAccount> rules) {
  public Origin {
    formats = List.copyOf(formats);
  }
}
