package partybuilding.assessment.report.workbook.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.row.Deadline;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.contract.row.LedgerItem;
import partybuilding.assessment.contract.row.Requirement;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.report.workbook.base.WorkbookWords;

/**
 * The words of the lists; for columns with fixed values they are the ones that the intake accepts.
 */
final class ListWords {
  private final Comparison facts;
  private final Words words;
  private final WorkbookWords terms;

  ListWords(Comparison facts, Words words) {
    this.facts = facts;
    this.words = words;
    this.terms = new WorkbookWords(facts, words);
  }

  Comparison facts() {
    return facts;
  }

  String text(String key) {
    return words.text(
        "list." + key,
        Map.of("year", facts.year(), "next", facts.year() + 1, "date", facts.asOf()));
  }

  String text(String key, Map<String, ?> values) {
    return words.text("list." + key, values);
  }

  /** A sentence that the workbook uses too. */
  String shared(String key) {
    return words.text("workbook." + key);
  }

  String label(Column column) {
    return column.label(language());
  }

  String status(ItemStatus status) {
    return status.label(language());
  }

  List<String> statuses() {
    return Stream.of(ItemStatus.values()).map(this::status).toList();
  }

  String requirement(Requirement requirement) {
    return requirement.label(language());
  }

  List<String> requirements() {
    return Stream.of(Requirement.values()).map(this::requirement).toList();
  }

  String dimension(String id) {
    return terms.dimension(id);
  }

  List<String> dimensions() {
    return Stream.concat(
            facts.rules().dimensions().stream().map(Dimension::id), Stream.of(LedgerItem.OTHER))
        .distinct()
        .map(this::dimension)
        .toList();
  }

  /** The words for deadlines that are not dates. */
  List<String> deadlines() {
    return List.of(Deadline.AtOnce.label(language()), Deadline.LongTerm.label(language()));
  }

  /** A deadline in words; a day as the language writes it. Empty where none is stated. */
  Optional<String> deadline(Deadline deadline) {
    return deadline
        .day()
        .map(this::day)
        .or(() -> Optional.of(deadline).flatMap(d -> deadlineWord(d)));
  }

  /** The word of a deadline that is not a date. */
  Optional<String> deadlineWord(Deadline deadline) {
    if (deadline instanceof Deadline.AtOnce) {
      return Optional.of(Deadline.AtOnce.label(language()));
    }
    return deadline instanceof Deadline.LongTerm
        ? Optional.of(Deadline.LongTerm.label(language()))
        : Optional.empty();
  }

  private String day(LocalDate day) {
    return words.text("list.day", Map.of("day", day));
  }

  private Language language() {
    return words.language();
  }
}
