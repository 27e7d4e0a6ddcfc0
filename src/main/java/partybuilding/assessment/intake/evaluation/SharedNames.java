package partybuilding.assessment.intake.evaluation;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.StructureNotice.SharedBranchName;

/**
 * Without a register a number makes a branch. Where a file gives one name to several, or leaves the
 * number out of some rows, its ballots fall into as many branches; a finding says so.
 */
final class SharedNames {
  private SharedNames() {}

  /**
   * Tells of the names that several numbers share.
   *
   * @param names the branches of the file by id, which is the name in normal form where no number
   *     stands beside it
   */
  static void report(Place file, Map<String, String> names, NoticeBoard board) {
    SortedMap<String, SortedSet<String>> numbers = new TreeMap<>();
    names.forEach(
        (id, name) ->
            numbers.computeIfAbsent(Spelling.of(name), unused -> new TreeSet<>()).add(id));
    numbers.forEach(
        (spelling, ids) -> {
          if (ids.size() > 1) {
            String first = names.getOrDefault(ids.first(), spelling);
            board.add(new SharedBranchName(file, first, String.join("、", ids)));
          }
        });
  }
}
