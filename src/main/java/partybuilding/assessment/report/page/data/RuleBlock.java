package partybuilding.assessment.report.page.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TermEntry;
import partybuilding.assessment.report.page.ledger.ClosedWords;

/**
 * The rules that were in force over some years.
 *
 * @param heading which years
 * @param entries the lines on each topic
 */
public record RuleBlock(String heading, List<TermEntry> entries) {
  public RuleBlock {
    entries = List.copyOf(entries);
  }

  /** The rules of the compared years, the newest first, and the college's own header words. */
  public static List<RuleBlock> of(PageInput input) {
    List<RuleBlock> blocks = new ArrayList<>();
    for (Rules rules : inForce(input)) {
      blocks.add(0, new RuleBlock(heading(rules, input), entries(rules, input)));
    }
    List<TermEntry> columns = OwnColumns.entries(input);
    if (!columns.isEmpty()) {
      blocks.add(new RuleBlock(input.wording().text("rules.columns"), columns));
    }
    return blocks;
  }

  private static List<Rules> inForce(PageInput input) {
    List<Rules> inForce =
        input.facts().years().stream().map(input.facts().rulebook()::rulesOf).distinct().toList();
    return inForce.isEmpty() ? List.of(input.facts().rules()) : inForce;
  }

  private static String heading(Rules rules, PageInput input) {
    Map<String, String> from = Map.of("year", Integer.toString(rules.from()));
    return input.wording().text("rules.from", from);
  }

  private static List<TermEntry> entries(Rules rules, PageInput input) {
    PageWording wording = input.wording();
    RuleLines lines = new RuleLines(rules, groupNames(rules, input), wording);
    return List.of(
        new TermEntry(wording.text("rules.dimensions"), lines.dimensions()),
        new TermEntry(wording.text("rules.indicators"), lines.indicators()),
        new TermEntry(wording.text("rules.grades"), lines.grades()),
        new TermEntry(wording.text("rules.groups"), lines.groups()),
        new TermEntry(wording.text("rules.limits"), lines.limits()),
        new TermEntry(wording.text("rules.closed"), closed(rules, input)),
        new TermEntry(
            wording.text("rules.missing"),
            List.of(wording.text("missing." + rules.conventions().missingGroup().code()))),
        new TermEntry(
            wording.text("rules.conflicting"),
            List.of(
                wording.text("conflicting." + rules.conventions().conflictingBallots().code()))));
  }

  /** The names of the groups in the newest year under these rules. */
  private static List<String> groupNames(Rules rules, PageInput input) {
    Comparison facts = input.facts();
    int newest =
        facts.years().stream()
            .filter(year -> facts.rulebook().rulesOf(year).equals(rules))
            .max(Integer::compare)
            .orElse(facts.year());
    return rules.groups().stream().map(group -> input.group(group.id(), newest)).toList();
  }

  /** The rule for closed items, and the deviation from it if the ledgers required one. */
  private static List<String> closed(Rules rules, PageInput input) {
    List<String> lines = new ArrayList<>();
    lines.add(ClosedWords.rule(rules.conventions().closedMeans(), input.wording()));
    String fallback = ClosedWords.fallback(input);
    if (!fallback.isEmpty() && rules.equals(input.facts().rules())) {
      lines.add(fallback);
    }
    return lines;
  }
}
