package partybuilding.assessment.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The ledgers of a college in which every problem is struck off by the end of the next year with
 * the same probability, whichever branch has it. A file holds the problems of its year and of the
 * year before.
 */
final class Ledgers {
  private static final double CLOSED = 0.7;
  private static final int FEWEST = 5;
  private static final int MOST = 19;

  private final Design design;
  private final RandomGenerator dice;
  private final List<Problem> problems = new ArrayList<>();

  Ledgers(Design design, RandomGenerator dice) {
    this.design = design;
    this.dice = dice;
  }

  private record Problem(String id, String branch, int year, boolean closed) {
    String line(int file) {
      boolean struckOff = closed && file > year;
      String dates = year + "-12-20," + (struckOff ? year + 1 + "-06-15" : "");
      String status = struckOff ? "已销号" : "整改中";
      return String.join(
          ",",
          List.of(
              id,
              branch,
              Integer.toString(year),
              "problem " + id,
              "other",
              status,
              year + 1 + "-06-30",
              dates));
    }
  }

  /** Writes a ledger a year. */
  void write(ExportFolder folder, int years) {
    for (int year = SimulatedHistory.FIRST_YEAR;
        year < SimulatedHistory.FIRST_YEAR + years;
        year++) {
      raise(year);
      List<String> lines = new ArrayList<>();
      lines.add("item_id,branch,year,problem,dimension,status,deadline,raised_on,closed_on");
      int file = year;
      problems.stream()
          .filter(problem -> problem.year() >= file - 1)
          .map(problem -> problem.line(file))
          .forEach(lines::add);
      folder.write("rectification-" + year + ".csv", lines);
    }
  }

  private void raise(int year) {
    for (int branch = 0; branch < design.branches(); branch++) {
      int items = dice.nextInt(FEWEST, MOST + 1);
      for (int i = 0; i < items; i++) {
        String id = year + "-" + problems.size();
        boolean closed = dice.nextDouble() < CLOSED;
        problems.add(new Problem(id, Design.branch(branch), year, closed));
      }
    }
  }
}
