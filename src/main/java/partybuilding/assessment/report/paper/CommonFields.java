package partybuilding.assessment.report.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.paper.block.PaperBlock;

/** What every paper may say. */
final class CommonFields {
  /** Their names. */
  static final List<String> NAMES = List.of("organisation", "year", "as_of");

  /** The part that says what the data is. */
  static final String REMARK = "remark";

  private CommonFields() {}

  static Map<String, String> texts(PageInput input) {
    Comparison facts = input.facts();
    Map<String, String> texts = new HashMap<>();
    texts.put("organisation", facts.rulebook().organisation());
    texts.put("year", Integer.toString(facts.year()));
    texts.put("as_of", input.wording().day(facts.asOf()));
    return texts;
  }

  /** A line such as that the data is synthetic; nothing where there is none. */
  static List<PaperBlock> remark(Optional<String> remark) {
    return remark.<PaperBlock>map(PaperBlock.Remark::new).stream().toList();
  }
}
