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

  /** The file of a paper of which there is one. */
  String file(PaperKind kind) {
    return words.text(kind.key("file")) + SUFFIX;
  }

  /** The file of each branch's letter, by the branch's id: named after the branch. */
  public Map<String, String> letters(List<Branch> branches) {
    String letter = words.text(PaperKind.FEEDBACK_LETTER.key("file"));
    Map<String, String> letters = new HashMap<>();
    BranchFileNames.of(branches)
        .forEach((id, name) -> letters.put(id, letter + "-" + name + SUFFIX));
    return letters;
  }
}
