package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.compare.BranchDebrief;
import partybuilding.assessment.compare.CollegeScore;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;

/**
 * The facts laid out for looking up, and the words beside them. A section is made from this.
 *
 * @param facts everything that may be said
 * @param scores the report year's scores
 * @param names the branches' names by id
 * @param wording the report's words
 */
record Material(Comparison facts, YearScores scores, Map<String, String> names, Wording wording) {
  static Material of(Comparison facts, Words words) {
    Map<String, String> names =
        facts.branches().stream().collect(Collectors.toMap(Branch::id, Branch::name));
    Wording wording = new Wording(words, facts.rules());
    return new Material(facts, YearScores.of(facts), names, wording);
  }

  List<Dimension> dimensions() {
    return facts.rules().dimensions();
  }

  /** The report year's scores of the college, in the dimensions' order. */
  List<CollegeScore> college() {
    return dimensions().stream()
        .flatMap(d -> facts.findCollege(facts.year(), d.id()).stream())
        .toList();
  }

  /** How the branches reported in the report year, in their fixed order. */
  List<BranchDebrief> debriefs() {
    return facts.meetings().debriefs().stream()
        .filter(debrief -> debrief.year() == facts.year())
        .toList();
  }

  /** What readers call a group of evaluators; its id where the rules have none. */
  String group(String id) {
    return facts.rules().groups().stream()
        .filter(group -> group.id().equals(id))
        .map(group -> group.label(wording.language()))
        .findFirst()
        .orElse(id);
  }

  /** What readers call an indicator; its id where the rules have none. */
  String indicator(String id) {
    return facts.rules().indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .map(indicator -> indicator.label(wording.language()))
        .findFirst()
        .orElse(id);
  }

  Set<String> withheldNow() {
    return Set.copyOf(facts.withheld().getOrDefault(facts.year(), List.of()));
  }

  /**
   * The names of branches, as many as {@code most}; one of an earlier year that has no name any
   * more keeps its number.
   */
  String branchNames(List<String> ids, int most) {
    String some =
        wording.list(ids.stream().limit(most).map(id -> names.getOrDefault(id, id)).toList());
    return ids.size() <= most
        ? some
        : wording.text("list.branches", Map.of("items", some, "count", Numbers.count(ids.size())));
  }
}
