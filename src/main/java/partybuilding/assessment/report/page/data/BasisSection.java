package partybuilding.assessment.report.page.data;

import java.util.List;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageInput;

/**
 * The data, rules and method of the report.
 *
 * @param data what was read and found
 * @param withheld what is withheld
 * @param rules the rules in force
 * @param method how the figures were computed
 * @param sources the tables of each section
 */
public record BasisSection(
    DataSection data,
    WithheldSection withheld,
    List<RuleBlock> rules,
    List<String> method,
    SectionSources sources) {
  public BasisSection {
    rules = List.copyOf(rules);
    method = List.copyOf(method);
  }

  /** Lays the section out; {@code findings} are the words of the findings' sentences. */
  public static BasisSection of(PageInput input, Words findings, Imprint imprint) {
    return new BasisSection(
        DataSection.of(input, findings),
        WithheldSection.of(input),
        RuleBlock.of(input),
        Method.sentences(input.wording()),
        SectionSources.of(imprint, input.wording()));
  }
}
