package partybuilding.assessment.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.report.paper.OfficeTemplates;

/**
 * What the office lays beside the exports, and a run is made from too.
 *
 * @param rules the account of the file of rules; empty where there is none
 * @param templates its own templates of papers, those that are used
 */
public record OfficeFiles(Optional<FileAccount> rules, OfficeTemplates templates) {
  /** Nothing. */
  public static final OfficeFiles NONE = new OfficeFiles(Optional.empty(), OfficeTemplates.NONE);

  /** The accounts of all of them, which have no rows. */
  List<FileAccount> accounts() {
    return Stream.concat(rules.stream(), templates.accounts().stream()).toList();
  }
}
