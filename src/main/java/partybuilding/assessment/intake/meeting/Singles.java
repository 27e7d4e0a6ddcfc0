package partybuilding.assessment.intake.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Sheet;

/**
 * Rows of which each branch or group has one. Where one has two, nobody knows which is right, and
 * the order of the rows shall not decide: all of them are refused.
 */
final class Singles<T> {
  private final Sheet sheet;
  private final Repeated repeated;
  private final Map<String, List<Row<T>>> byOwner = new LinkedHashMap<>();

  Singles(Sheet sheet, Repeated repeated) {
    this.sheet = sheet;
    this.repeated = repeated;
  }

  /** The notice for a row whose owner has another. */
  interface Repeated {
    Notice notice(Place place, String name, String otherLine);
  }

  /** A row: where its owner is named, by what name, and what it says. */
  record Row<T>(Place place, String name, T value) {}

  /** Takes a row that is neither refused nor passed over for itself. */
  void add(String owner, Row<T> row) {
    byOwner.computeIfAbsent(owner, unused -> new ArrayList<>()).add(row);
  }

  /** Says what becomes of every row taken, and gives the accepted in the order of the file. */
  List<T> settle() {
    List<T> accepted = new ArrayList<>();
    for (List<Row<T>> rows : byOwner.values()) {
      if (rows.size() == 1) {
        accepted.add(rows.get(0).value());
        sheet.tally().accepted();
      } else {
        refuse(rows);
      }
    }
    return accepted;
  }

  private void refuse(List<Row<T>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      Row<T> row = rows.get(i);
      long other = rows.get(i == 0 ? 1 : 0).place().line();
      sheet.refuse(repeated.notice(row.place(), row.name(), Long.toString(other)));
    }
  }
}
