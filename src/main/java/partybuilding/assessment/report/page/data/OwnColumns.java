package partybuilding.assessment.report.page.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ColumnWords;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TermEntry;

/** The words that the college has added for the columns of its exports. */
final class OwnColumns {
  private OwnColumns() {}

  /** An entry for each kind of export that has such words. */
  static List<TermEntry> entries(PageInput input) {
    List<TermEntry> entries = new ArrayList<>();
    for (ExportKind kind : ExportKind.values()) {
      ColumnWords words = input.facts().rulebook().columnsOf(kind);
      List<String> lines =
          kind.columns().stream()
              .filter(column -> words.codes().containsValue(column.code()))
              .map(column -> line(column, words, input.wording()))
              .toList();
      if (!lines.isEmpty()) {
        entries.add(new TermEntry(name(kind, input.wording().language()), lines));
      }
    }
    return entries;
  }

  private static String line(Column column, ColumnWords words, PageWording wording) {
    List<String> own =
        words.codes().entrySet().stream()
            .filter(entry -> entry.getValue().equals(column.code()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    String label = column.label(wording.language());
    return wording.text("rules.columns.line", Map.of("column", label, "words", wording.list(own)));
  }

  private static String name(ExportKind kind, Language language) {
    return language == Language.EN ? kind.code() : kind.names().skip(1).findFirst().orElseThrow();
  }
}
