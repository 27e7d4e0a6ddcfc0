package partybuilding.assessment.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.FolderNotice.BlankExport;
import partybuilding.assessment.notice.HeaderNotice.IgnoredColumns;
import partybuilding.assessment.notice.HeaderNotice.PersonalColumns;

/**
 * One line with what was refused or not used of a file.
 *
 * @param words the sentences
 * @param findings of all files
 */
record UnusedLine(Words words, Findings findings) {
  private static final Set<String> UNUSED_COLUMNS =
      Set.of(Finding.codeOf(IgnoredColumns.class), Finding.codeOf(PersonalColumns.class));
  private static final String BLANK = Finding.codeOf(BlankExport.class);

  /** The line; empty if everything of the file was used. */
  Optional<String> of(FileAccount account) {
    List<Finding> own = findings.in(account.file()).kept();
    List<String> parts = new ArrayList<>();
    if (account.rows().refused() > 0) {
      parts.add(words.text("unused.rows", Map.of("rows", account.rows().refused())));
    }
    if (own.stream().anyMatch(finding -> finding.code().equals(BLANK))) {
      parts.add(words.text("unused.blank"));
    }
    String columns = columns(own);
    if (!columns.isEmpty()) {
      parts.add(words.text("unused.columns", Map.of("columns", columns)));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.text(
                "unused",
                Map.of(
                    "file",
                    account.file(),
                    "what",
                    String.join(words.text("unused.separator"), parts))));
  }

  private static String columns(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> UNUSED_COLUMNS.contains(finding.code()))
        .map(finding -> finding.values().getOrDefault("columns", ""))
        .collect(Collectors.joining(", "));
  }
}
