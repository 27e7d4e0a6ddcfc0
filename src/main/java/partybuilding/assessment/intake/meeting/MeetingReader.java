package partybuilding.assessment.intake.meeting;

import java.util.List;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.sheet.Form;
import partybuilding.assessment.sheet.Sheet;

/**
 * Reads the files of one kind that a meeting leaves besides its ballots.
 *
 * @param <T> what one row says
 */
public final class MeetingReader<T> {
  private final Form form;
  private final FileRows.Start<T> rows;

  private MeetingReader(Form form, FileRows.Start<T> rows) {
    this.form = form;
    this.rows = rows;
  }

  /**
   * The reader of a kind.
   *
   * @param required what its files cannot do without; of each, any of the columns will do
   */
  static <T> MeetingReader<T> of(
      ExportKind kind, List<List<Column>> required, FileRows.Start<T> rows) {
    return new MeetingReader<>(
        new Form(kind.code(), required.stream().map(MeetingReader::names).toList()), rows);
  }

  private static List<String> names(List<Column> anyOf) {
    return anyOf.stream().flatMap(Column::names).toList();
  }

  /**
   * Reads a file to its end.
   *
   * @param rules of the file's year
   * @throws ExportsRefused if the file as a whole cannot be used
   */
  public MeetingFile<T> read(Export export, Rules rules, Register register, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, form, board)) {
      FileRows<T> row = rows.of(sheet, rules, register);
      sheet.header().reportIgnored(board);
      while (sheet.next()) {
        row.read();
      }
      List<T> accepted = row.settle();
      return new MeetingFile<>(accepted, sheet.account());
    }
  }
}
