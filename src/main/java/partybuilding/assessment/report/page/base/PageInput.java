package partybuilding.assessment.report.page.base;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.GroupNames.Reader;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.meeting.BranchDebrief;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.lineage.Branch;

/**
 * The indexed facts and the words that sections are made from.
 *
 * @param facts the facts of the report
 * @param scores the report year's scores
 * @param history the scores of the newest years
 * @param standings where the branches stand among each other
 * @param details the other facts, by branch
 * @param directory the branches' names and the files of their pages
 * @param withheldNow the branches that are withheld in the report year
 * @param wording the report's words
 */
public record PageInput(
    Comparison facts,
    YearScores scores,
    ScoreHistory history,
    StandingIndex standings,
    Map<String, BranchDetails> details,
    BranchDirectory directory,
    Set<String> withheldNow,
    PageWording wording) {
  private static final int COLOURS = 4;

  public static PageInput of(Comparison facts, Words words) {
    return new PageInput(
        facts,
        YearScores.of(facts),
        ScoreHistory.of(facts),
        StandingIndex.of(facts),
        BranchDetailsIndex.of(facts),
        BranchDirectory.of(facts.branches()),
        Set.copyOf(facts.withheld().getOrDefault(facts.year(), List.of())),
        new PageWording(words, facts.rules()));
  }

  /** The facts about a branch besides its scores. */
  public BranchDetails details(Branch branch) {
    return Optional.ofNullable(details.get(branch.id())).orElseThrow();
  }

  public List<Dimension> dimensions() {
    return facts.rules().dimensions();
  }

  /** The name of a dimension's colour, by its place in the report's order. */
  public String style(Dimension dimension) {
    return "d" + dimensions().indexOf(dimension) % COLOURS;
  }

  /** The report year's scores of the college, in the dimensions' order. */
  public List<CollegeScore> college() {
    return dimensions().stream()
        .flatMap(d -> facts.scores().findCollege(facts.year(), d.id()).stream())
        .toList();
  }

  /** How the branches reported in the report year, in their fixed order. */
  public List<BranchDebrief> debriefs() {
    return facts.meetings().debriefs().stream()
        .filter(debrief -> debrief.year() == facts.year())
        .toList();
  }

  /** The name of a group of evaluators in a year; its id if the rules have no name. */
  public String group(String id, int year) {
    Reader reader = new Reader(year, wording.language());
    return facts.meetings().names().of(id, facts.rulebook().rulesOf(year), reader);
  }

  /** The name of an indicator; its id if the rules have no name. */
  public String indicator(String id) {
    return facts.rules().indicators().stream()
        .filter(indicator -> indicator.id().equals(id))
        .map(indicator -> indicator.label(wording.language()))
        .findFirst()
        .orElse(id);
  }

  /**
   * The names of at most {@code most} branches; a branch of an earlier year without a name is given
   * by its id.
   */
  public String branchNames(List<String> ids, int most) {
    String some = wording.list(ids.stream().limit(most).map(directory::name).toList());
    return ids.size() <= most
        ? some
        : wording.text(
            "list.branches", Map.of("items", some, "count", NumberText.count(ids.size())));
  }
}
