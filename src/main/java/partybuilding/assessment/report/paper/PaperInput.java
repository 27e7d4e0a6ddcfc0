package partybuilding.assessment.report.paper;

import java.util.Map;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Traced;

/**
 * The facts that a paper is made of, and the words it is written in.
 *
 * @param input the facts laid out for looking up, with the report's words
 * @param words the papers' own
 */
record PaperInput(PageInput input, Words words) {
  /** The papers' words in a language. */
  static Words words(Language language) {
    return Words.of(PaperInput.class, language);
  }

  PageWording wording() {
    return input.wording();
  }

  String text(String key) {
    return words.text(key);
  }

  String text(String key, Map<String, ?> values) {
    return words.text(key, values);
  }

  /** The day the ledger is judged on. */
  String day() {
    return wording().day(input.facts().asOf());
  }

  /** A cell of a table with nothing to say. */
  Traced absent() {
    return Traced.words(wording().text("absent"));
  }
}
