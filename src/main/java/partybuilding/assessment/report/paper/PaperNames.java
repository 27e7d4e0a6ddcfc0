package partybuilding.assessment.report.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.FileNames;

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
    Map<String, String> names = distinct(branches);
    Map<String, String> files = FileNames.of(List.copyOf(names.values()));
    Map<String, String> letters = new HashMap<>();
    names.forEach(
        (id, name) ->
            letters.put(
                id,
                words.text(PaperKind.FEEDBACK_LETTER.key("file"))
                    + "-"
                    + files.getOrDefault(name, id)
                    + SUFFIX));
    return letters;
  }

  /** Branches of one name are told apart by their ids. */
  private static Map<String, String> distinct(List<Branch> branches) {
    Map<String, Long> uses =
        branches.stream().collect(Collectors.groupingBy(Branch::name, Collectors.counting()));
    return branches.stream()
        .collect(
            Collectors.toMap(
                Branch::id,
                branch ->
                    uses.getOrDefault(branch.name(), 0L) > 1
                        ? branch.name() + "-" + branch.id()
                        : branch.name()));
  }
}
