package partybuilding.assessment.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.NameDrift;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.StructureNotice.RenumberedBranch;
import partybuilding.assessment.notice.StructureNotice.SimilarNames;
import partybuilding.assessment.score.YearFigures;

/**
 * Without a register a branch is its name, and a name that changes slightly from one year to the
 * next begins another branch. This tells of such names, a pair once.
 */
final class SimilarNamesSearch {
  private final NoticeBoard board = new NoticeBoard();
  private final Set<Set<String>> told = new HashSet<>();

  private SimilarNamesSearch() {}

  /**
   * What is to be told of the names of these years; nothing where there is a register.
   *
   * @param figures one per year, ascending
   */
  static Findings of(Structures structures, DataFolder folder, List<YearFigures> figures) {
    SimilarNamesSearch search = new SimilarNamesSearch();
    if (structures.structure().register().isOpen()) {
      for (int i = 1; i < figures.size(); i++) {
        search.step(figures.get(i - 1), figures.get(i), folder);
      }
    }
    return search.board.found();
  }

  private void step(YearFigures before, YearFigures now, DataFolder folder) {
    Map<String, String> former = numbers(before, now);
    Place file = Place.of(file(now.year(), folder));
    numbers(now, before)
        .forEach(
            (name, number) -> {
              if (former.containsKey(name)) {
                String label = now.names().getOrDefault(number, name);
                String year = Integer.toString(before.year());
                String earlier = former.getOrDefault(name, "");
                board.add(new RenumberedBranch(file, label, number, earlier, year));
              }
            });
    similar(before, now, folder);
  }

  /** The numbers of the branches that the other year does not have, by their names. */
  private static Map<String, String> numbers(YearFigures year, YearFigures other) {
    Map<String, String> numbers = new TreeMap<>();
    year.names()
        .forEach(
            (id, name) -> {
              if (!id.equals(Spelling.of(name)) && !other.names().containsKey(id)) {
                numbers.put(Spelling.of(name), id);
              }
            });
    return numbers;
  }

  private void similar(YearFigures before, YearFigures now, DataFolder folder) {
    for (NameDrift.Pair pair : NameDrift.between(names(before), names(now))) {
      if (told.add(Set.of(pair.name(), pair.former()))) {
        board.add(
            new SimilarNames(
                Place.of(file(now.year(), folder)),
                now.names().getOrDefault(pair.name(), pair.name()),
                before.names().getOrDefault(pair.former(), pair.former()),
                Integer.toString(before.year())));
      }
    }
  }

  /** A branch that has a number is known by it, whatever it is called. */
  private static Set<String> names(YearFigures year) {
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, String> branch : year.names().entrySet()) {
      if (branch.getKey().equals(Spelling.of(branch.getValue()))) {
        names.add(branch.getKey());
      }
    }
    return names;
  }

  private static String file(int year, DataFolder folder) {
    return folder.upTo(ExportKind.EVALUATIONS, year).stream()
        .filter(export -> export.year() == year)
        .map(Export::file)
        .findFirst()
        .orElseThrow();
  }
}
