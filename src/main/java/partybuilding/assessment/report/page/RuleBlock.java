package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.contract.Rules;

/**
 * The rules that were in force over some years.
 *
 * @param heading which years
 * @param entries what they say
 */
public record RuleBlock(String heading, List<Entry> entries) {
  /** Copies the entries. */
  public RuleBlock {
    entries = List.copyOf(entries);
  }

  /** The rules of the compared years, the newest first. */
  static List<RuleBlock> of(Material material) {
    List<RuleBlock> blocks = new ArrayList<>();
    for (Rules rules : inForce(material)) {
      blocks.add(0, new RuleBlock(heading(rules, material), entries(rules, material)));
    }
    return blocks;
  }

  private static List<Rules> inForce(Material material) {
    List<Rules> inForce =
        material.facts().years().stream()
            .map(material.facts().rulebook()::rulesOf)
            .distinct()
            .toList();
    return inForce.isEmpty() ? List.of(material.facts().rules()) : inForce;
  }

  private static String heading(Rules rules, Material material) {
    Map<String, String> from = Map.of("year", Integer.toString(rules.from()));
    return material.wording().text("rules.from", from);
  }

  private static List<Entry> entries(Rules rules, Material material) {
    Wording wording = material.wording();
    RuleLines lines = new RuleLines(rules, groupNames(rules, material), wording);
    return List.of(
        new Entry(wording.text("rules.dimensions"), lines.dimensions()),
        new Entry(wording.text("rules.indicators"), lines.indicators()),
        new Entry(wording.text("rules.grades"), lines.grades()),
        new Entry(wording.text("rules.groups"), lines.groups()),
        new Entry(wording.text("rules.limits"), lines.limits()),
        new Entry(wording.text("rules.closed"), closed(rules, material)),
        new Entry(
            wording.text("rules.missing"),
            List.of(wording.text("missing." + code(rules.missingGroup())))),
        new Entry(
            wording.text("rules.conflicting"),
            List.of(wording.text("conflicting." + code(rules.conflictingBallots())))));
  }

  /** The groups as the newest of the years under these rules calls them. */
  private static List<String> groupNames(Rules rules, Material material) {
    Comparison facts = material.facts();
    int newest =
        facts.years().stream()
            .filter(year -> facts.rulebook().rulesOf(year).equals(rules))
            .max(Integer::compare)
            .orElse(facts.year());
    return rules.groups().stream().map(group -> material.group(group.id(), newest)).toList();
  }

  /** What the rules say, and what this report had to do instead. */
  private static List<String> closed(Rules rules, Material material) {
    List<String> lines = new ArrayList<>();
    lines.add(LedgerSection.closedWord(rules.closedMeans(), material.wording()));
    String fallback = LedgerSection.fallback(material);
    if (!fallback.isEmpty() && rules.equals(material.facts().rules())) {
      lines.add(fallback);
    }
    return lines;
  }

  private static String code(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
