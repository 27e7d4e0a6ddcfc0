package partybuilding.assessment.differential;

import java.util.List;
import java.util.Optional;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.lineage.RegisteredBranch;

/**
 * A file with what it is read by.
 *
 * @param export the file
 * @param rules of its year
 * @param register the branches
 */
record Setting(Export export, Rules rules, Register register) {
  private static final int FROM = 0;
  private static final int TO = 9999;

  /** One number of 0–100 and one grade; two groups of which the second leaves out its own. */
  private static final String RULES =
      """
      rules:
        - from: 2019
          indicators:
            confidence: {scale: points, aliases: [信心]}
            overall: {scale: grade, aliases: [总评]}
          dimensions:
            confidence: {indicators: {confidence: 1}}
            overall: {indicators: {overall: 1}, apart: true}
          groups:
            committee: {weight: 0.6, aliases: [党委委员]}
            secretary: {weight: 0.4, aliases: [书记, 互评], exclude-own: true}
      """;

  private static final Rules PLAIN = RulebookReader.read("assessment.yaml", RULES).rulesOf(2023);

  /** Four branches, one of which is called like a mean. */
  private static final Register REGISTER =
      Register.of(
          List.of(
              branch("B01", "机电系党总支", "机电系", "机电总支"),
              branch("B02", "机关", "机关", ""),
              branch("B03", "均值", "均值", ""),
              branch("B04", "经济管理系党总支", "经管系", "")));

  private static RegisteredBranch branch(String id, String name, String shortName, String alias) {
    List<String> aliases = Optional.of(alias).filter(a -> !a.isEmpty()).stream().toList();
    return new RegisteredBranch(new Branch(id, name, shortName, ""), aliases, FROM, TO);
  }

  /** Every second file is read with a register. */
  static Setting of(Export export, long seed) {
    return new Setting(export, PLAIN, seed % 2 == 0 ? REGISTER : Register.open());
  }
}
