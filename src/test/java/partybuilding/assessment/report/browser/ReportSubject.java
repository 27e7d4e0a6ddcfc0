package partybuilding.assessment.report.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import partybuilding.assessment.language.Language;

/** What a report is made of and about. */
enum ReportSubject {
  /** The college in the repository. */
  SAMPLE(Exports::repository, List.of(), List.of(Language.values())),
  /** The same, a folder a branch. */
  BRANCH_EDITION(
      Exports::repository,
      List.of("--edition=branch", "--formats=html,csv"),
      List.of(Language.values())),
  ONE_YEAR(folder -> Exports.sample(folder, "--branches=5", "--years=2025"), Language.EN),
  ONE_BRANCH(folder -> Exports.sample(folder, "--branches=1", "--years=2023-2025"), Language.ZH_CN),
  NO_LEDGER(Exports::withoutLedger, Language.EN),
  MANY_BRANCHES(
      folder -> Exports.sample(folder, "--branches=65", "--years=2024-2025", "--evaluators=40"),
      Language.EN),
  SIXTY_BRANCHES(
      folder -> Exports.sample(folder, "--branches=60", "--years=2022-2025", "--evaluators=40"),
      List.of("--formats=html,csv,xlsx"),
      List.of(Language.ZH_CN)),
  WITHHELD_BRANCH(Exports::withheldBranch, Language.ZH_CN),
  HOSTILE_NAMES(Exports::hostileNames, Language.EN);

  private final Writer exports;
  private final List<String> options;
  private final List<Language> languages;

  ReportSubject(Writer exports, Language language) {
    this(exports, List.of("--formats=html,csv"), List.of(language));
  }

  ReportSubject(Writer exports, List<String> options, List<Language> languages) {
    this.exports = exports;
    this.options = options;
    this.languages = languages;
  }

  /** Lays the exports. */
  interface Writer {
    /** Writes them below a folder; where they lie. */
    Path write(Path folder) throws IOException;
  }

  Path lay(Path folder) throws IOException {
    return exports.write(folder);
  }

  /** The options of its run beside the folders and the language. */
  List<String> options() {
    return options;
  }

  /** The languages in which it is looked at. */
  List<Language> languages() {
    return languages;
  }
}
