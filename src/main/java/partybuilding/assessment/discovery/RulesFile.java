package partybuilding.assessment.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileNotice;
import partybuilding.assessment.notice.FileNotice.MisnamedRules;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RulesNotice.RulesTooLong;
import partybuilding.assessment.text.FileBytes;
import partybuilding.assessment.text.TextFile;

/**
 * {@code assessment.yaml} as it was found. It is read once: the bytes that make the rules are those
 * whose fingerprint stands in the account.
 *
 * @param text what it says; empty where there is no such file
 * @param account of the file, which has no rows; empty where there is no such file
 */
record RulesFile(String text, Optional<FileAccount> account) {
  /** A hundred times the file that explains every key. */
  private static final long LONGEST = 1 << 20;

  private static final RulesFile MISSING = new RulesFile("", Optional.empty());

  /**
   * Reads the rules of a folder; they may be missing, but not lie there under another name.
   *
   * @param strays the names of the folder's files that are no exports
   * @throws ExportsRefused if they cannot be read
   */
  static RulesFile in(Path folder, List<String> strays) {
    Path file = folder.resolve(RulesName.RIGHT);
    try {
      Optional<FileNotice> fault = OwnFile.fault(folder, file);
      if (fault.isPresent()) {
        throw new ExportsRefused(fault.get());
      }
      if (Files.exists(file)) {
        return read(file);
      }
    } catch (IOException e) {
      throw new ExportsRefused(List.of(ExportFiles.unreadable(file, e)));
    }
    refuseMisnamed(strays);
    return MISSING;
  }

  private static RulesFile read(Path file) throws IOException {
    long size = Files.size(file);
    if (size > LONGEST) {
      throw new ExportsRefused(
          new RulesTooLong(Place.of(RulesName.RIGHT), Long.toString(size), Long.toString(LONGEST)));
    }
    FileBytes bytes = FileBytes.now(file);
    FileAccount account =
        new FileAccount(
            RulesName.RIGHT, "rules", 0, bytes.held(), bytes.sha256(), FileAccount.Rows.NONE);
    return new RulesFile(TextFile.of(bytes).read(), Optional.of(account));
  }

  private static void refuseMisnamed(List<String> strays) {
    List<Finding> misnamed =
        strays.stream()
            .filter(RulesName::near)
            .map(name -> Finding.of(new MisnamedRules(Place.of(name), RulesName.RIGHT)))
            .toList();
    if (!misnamed.isEmpty()) {
      throw new ExportsRefused(misnamed);
    }
  }

  /**
   * The rules that it states.
   *
   * @throws ExportsRefused if they cannot be followed
   */
  Rulebook rulebook() {
    return RulebookReader.read(RulesName.RIGHT, text);
  }
}
