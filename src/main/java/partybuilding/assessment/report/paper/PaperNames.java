package partybuilding.assessment.report.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.BranchFileNames;

/** What the papers' files are called. */
public final class PaperNames {
  /** How their names end. */
  public static final String SUFFIX = ".docx";

  private final Words words;

  PaperNames(Words words) {
    this.words = words;
  }

  /** The file of a paper of which there is one, and of the template of any. */
  String file(PaperKind kind) {
    return of(kind) + SUFFIX;
  }

  /** A paper by the name of its file. */
  String of(PaperKind kind) {
    return words.text(kind.key("file"));
  }

  /** The file of each branch's letter, by the branch's id: named after the branch. */
  public Map<String, String> letters(List<Branch> branches) {
    String letter = of(PaperKind.FEEDBACK_LETTER);
    Map<String, String> letters = new HashMap<>();
    BranchFileNames.of(branches)
        .forEach((id, name) -> letters.put(id, letter + "-" + name + SUFFIX));
    return letters;
  }
}
