package partybuilding.assessment.report.browser;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Painted things that belong on the same sheet of paper, by the numbers of their colours. */
sealed interface Belonging {
  Pattern TAB = Pattern.compile("\t");

  /** Reads a line of the probe that tells what heads what. */
  static Belonging of(String line) {
    String[] parts = TAB.split(line, -1);
    return parts[0].equals("heads")
        ? new Heading(number(parts[1]), number(parts[2]), parts[3])
        : new Head(
            number(parts[1]), number(parts[2]), number(parts[3]), number(parts[4]), parts[5]);
  }

  private static int number(String part) {
    return Integer.parseInt(part);
  }

  /** What is wrong with it on these sheets, each given by the numbers that stand on it. */
  Stream<String> faults(List<Set<Integer>> sheets);

  /**
   * A heading and what it heads: that begins where the heading ends.
   *
   * @param own its number
   * @param headed the number of what follows it
   * @param text what it says
   */
  record Heading(int own, int headed, String text) implements Belonging {
    @Override
    public Stream<String> faults(List<Set<Integer>> sheets) {
      int last =
          IntStream.range(0, sheets.size())
              .filter(n -> sheets.get(n).contains(own))
              .max()
              .orElse(-1);
      if (last < 0) {
        return Stream.of("\"" + text + "\" is not printed");
      }
      return sheets.get(last).contains(headed)
          ? Stream.empty()
          : Stream.of("\"" + text + "\" is parted from what it heads on sheet " + (last + 1));
    }
  }

  /**
   * A table and its head, of which every cell stands over its rows on every sheet.
   *
   * @param firstRow the lowest number of its rows
   * @param lastRow the highest
   * @param firstCell the lowest number of its head's cells
   * @param lastCell the highest
   * @param text what it says
   */
  record Head(int firstRow, int lastRow, int firstCell, int lastCell, String text)
      implements Belonging {
    @Override
    public Stream<String> faults(List<Set<Integer>> sheets) {
      return IntStream.range(0, sheets.size())
          .filter(n -> sheets.get(n).stream().anyMatch(this::isRow))
          .filter(
              n -> !IntStream.rangeClosed(firstCell, lastCell).allMatch(sheets.get(n)::contains))
          .mapToObj(n -> "\"" + text + "\" lacks cells of its head on sheet " + (n + 1));
    }

    private boolean isRow(int number) {
      return number >= firstRow && number <= lastRow;
    }
  }
}
