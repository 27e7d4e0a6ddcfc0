package partybuilding.assessment.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Group;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.notice.BallotNotice.MissingValue;
import partybuilding.assessment.notice.BallotNotice.UnknownGroup;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.sheet.Header;
import partybuilding.assessment.sheet.Sheet;

/** The cell of a row that names the evaluator's group. */
public final class GroupCell {
  private final int column;
  private final List<Group> groups;
  private final GroupWords words;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> bySpelling = new HashMap<>();

  public GroupCell(Header header, List<Group> groups) {
    this.column = header.find(Column.EVALUATOR_GROUP).orElseThrow();
    this.groups = groups;
    this.words = new GroupWords(groups);
    for (int i = 0; i < groups.size(); i++) {
      int place = i;
      groups.get(i).names().forEach(name -> byName.put(Spelling.of(name), place));
    }
  }

  /** The group's place among the year's groups; -1 if it is none of them. */
  public int find(Sheet sheet) {
    return find(sheet.cell(column));
  }

  /** The place of the group that a cell names; -1 if it names none. */
  public int find(String value) {
    return bySpelling.computeIfAbsent(value, cell -> byName.getOrDefault(Spelling.of(cell), -1));
  }

  /** The row counts among those that call its group by the word it has. */
  public void meet(Sheet sheet) {
    meet(sheet.cell(column), 1);
  }

  /** So many rows count among those that call their group by the word of a cell. */
  public void meet(String value, long rows) {
    words.meet(find(value), value.strip(), rows);
  }

  /** Where the cells stand. */
  public int column() {
    return column;
  }

  /** The words most used in the rows that were met, by the group's id. */
  public Map<String, String> wordsMostUsed() {
    return words.mostUsed();
  }

  /** The notice for a group that was not found. */
  public Notice notice(Sheet sheet) {
    String value = sheet.cell(column).strip();
    if (value.isEmpty()) {
      return new MissingValue(sheet.place(column));
    }
    String known =
        groups.stream()
            .map(g -> g.names().collect(Collectors.joining("/")))
            .collect(Collectors.joining("；"));
    return new UnknownGroup(sheet.place(column), value, known);
  }
}
