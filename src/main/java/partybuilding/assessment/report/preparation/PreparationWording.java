package partybuilding.assessment.report.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Name;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.language.DateText;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

/**
 * The words of the papers before a meeting.
 *
 * @param words in the papers' language
 * @param rules of the meeting's year
 */
record PreparationWording(Words words, Rules rules) {
  static PreparationWording in(Language language, Rules rules) {
    return new PreparationWording(Words.of(PreparationWording.class, language), rules);
  }

  Language language() {
    return words.language();
  }

  String text(String key) {
    return words.text(key);
  }

  String text(String key, Map<String, ?> values) {
    return words.text(key, values);
  }

  /** The heading of a paper's section, with its number. */
  String heading(int number, String key) {
    List<String> numerals = List.of(text("numerals").split(" "));
    return text("heading", Map.of("number", numerals.get(number - 1), "heading", text(key)));
  }

  String list(List<String> items) {
    return String.join(text("list.separator"), items);
  }

  String day(LocalDate day) {
    return DateText.day(day, language());
  }

  /** The category of a problem: a dimension's name, or none of them. */
  String category(String id) {
    return id.equals(LedgerItem.OTHER)
        ? text("category.other")
        : rules.findDimension(id).map(Dimension::name).map(this::in).orElse(id);
  }

  /** The place of a dimension in the rules' order, from 0; -1 if the rules do not have it. */
  int place(String id) {
    return rules.dimensions().stream().map(Dimension::id).toList().indexOf(id);
  }

  private String in(Name name) {
    return name.in(language());
  }

  /** The name of a group: that of the rules, otherwise the usual one, as there is no export yet. */
  String group(Group group) {
    String usual = language() == Language.ZH_CN ? group.usualWord() : group.id().replace('_', ' ');
    return group.name().map(this::in).orElse(usual);
  }

  /** The due date of an item, or the words of the ledger in its place. */
  String deadline(Deadline deadline) {
    if (deadline instanceof Deadline.AtOnce) {
      return text("deadline.at_once");
    }
    if (deadline instanceof Deadline.LongTerm) {
      return text("deadline.long_term");
    }
    return deadline.day().map(this::day).orElseGet(() -> text("deadline.unstated"));
  }
}
