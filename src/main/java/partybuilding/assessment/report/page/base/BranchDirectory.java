package partybuilding.assessment.report.page.base;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.lineage.Branch;

/** The name of each branch and the file of its page. */
public final class BranchDirectory {
  /** The folder of the branches' pages, beside the report's page. */
  public static final String FOLDER = "branches";

  private static final String SUFFIX = ".html";

  private final Map<String, String> names;
  private final Map<String, String> files;

  private BranchDirectory(Map<String, String> names, Map<String, String> files) {
    this.names = names;
    this.files = files;
  }

  static BranchDirectory of(List<Branch> branches) {
    return new BranchDirectory(
        branches.stream().collect(Collectors.toMap(Branch::id, Branch::name)),
        FileNames.of(branches.stream().map(Branch::id).toList()));
  }

  /** The name of a branch; the id of a branch of an earlier year without a name. */
  public String name(String id) {
    return names.getOrDefault(id, id);
  }

  /** The file of a branch's page, relative to its own folder. */
  public String file(Branch branch) {
    return files.getOrDefault(branch.id(), "branch") + SUFFIX;
  }

  /** The file of a branch's page, relative to the folder of the report. */
  public String link(Branch branch) {
    return FOLDER + "/" + file(branch);
  }
}
