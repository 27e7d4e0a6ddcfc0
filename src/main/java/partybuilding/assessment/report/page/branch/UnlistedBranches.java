package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableLimit;

/**
 * The sentences that replace a list of too many branches.
 *
 * @param sentence the number of branches with a significant change, and how many of these are
 *     listed
 * @param units the number of them by organisation; none if there is only one
 * @param search the link to the list of all
 */
public record UnlistedBranches(String sentence, List<String> units, String search) {
  public UnlistedBranches {
    units = List.copyOf(units);
  }

  static Optional<UnlistedBranches> of(ShownBranches shown, PageInput input) {
    return shown.all()
        ? Optional.empty()
        : Optional.of(
            new UnlistedBranches(
                sentence(shown, input), units(input), text("brief.search", all(input), input)));
  }

  private static int all(PageInput input) {
    return input.facts().branches().size();
  }

  private static String text(String key, int count, PageInput input) {
    return input.wording().text(key, Map.of("count", NumberText.count(count)));
  }

  private static String sentence(ShownBranches shown, PageInput input) {
    Map<String, String> values =
        Map.of(
            "all", NumberText.count(all(input)),
            "moved", NumberText.count(shown.moved()),
            "shown", NumberText.count(shown.branches().size()));
    return input.wording().text(key(shown, input), values);
  }

  private static String key(ShownBranches shown, PageInput input) {
    if (shown.moved() == 0) {
      return compared(input.facts().branches(), input) ? "brief.moved.none" : "brief.uncompared";
    }
    return shown.branches().size() < shown.moved() ? "brief.most" : "brief.moved";
  }

  /** Whether any of them can be compared with the year before. */
  private static boolean compared(List<Branch> branches, PageInput input) {
    return branches.stream()
        .anyMatch(branch -> BranchMoves.of(branch, input).judged().findAny().isPresent());
  }

  /** The organisations in the branches' order, as many as a page has room for. */
  private static List<String> units(PageInput input) {
    Map<String, List<Branch>> units = new LinkedHashMap<>();
    for (Branch branch : input.facts().branches()) {
      units.computeIfAbsent(branch.parent(), unit -> new ArrayList<>()).add(branch);
    }
    if (units.size() < 2) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    units.entrySet().stream()
        .limit(TableLimit.MOST_TEXTS)
        .forEach(unit -> lines.add(unit(unit.getKey(), unit.getValue(), input)));
    if (units.size() > TableLimit.MOST_TEXTS) {
      lines.add(text("brief.units", units.size() - TableLimit.MOST_TEXTS, input));
    }
    return List.copyOf(lines);
  }

  private static String unit(String name, List<Branch> branches, PageInput input) {
    PageWording wording = input.wording();
    long moved =
        branches.stream()
            .filter(branch -> BranchMoves.of(branch, input).moved().findAny().isPresent())
            .count();
    return wording.text(
        compared(branches, input) ? "brief.unit" : "brief.unit.uncompared",
        Map.of(
            "unit", name.isEmpty() ? wording.text("brief.unit.none") : name,
            "all", NumberText.count(branches.size()),
            "moved", NumberText.count(moved)));
  }
}
