package partybuilding.assessment.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number within bounds. */
public abstract class BoundedNumber implements ITypeConverter<Integer> {
  static final int FIRST_YEAR = 1949;
  static final int LAST_YEAR = 9999;

  private static final int MOST_THREADS = 256;
  private static final int MOST_BRANCHES = 100_000;
  private static final int MOST_EVALUATORS = 10_000_000;

  private final int least;
  private final int most;

  BoundedNumber(int least, int most) {
    this.least = least;
    this.most = most;
  }

  @Override
  public final Integer convert(String text) {
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      throw new TypeConversionException("'" + text + "' is not within " + least + "-" + most);
    }
    return number;
  }

  /** A year of an assessment. */
  public static final class Year extends BoundedNumber {
    /** Made by the command line. */
    public Year() {
      super(FIRST_YEAR, LAST_YEAR);
    }
  }

  /** How many threads work at once. */
  public static final class Threads extends BoundedNumber {
    /** Made by the command line. */
    public Threads() {
      super(1, MOST_THREADS);
    }
  }

  /** Branches of a synthetic college. */
  public static final class Branches extends BoundedNumber {
    /** Made by the command line. */
    public Branches() {
      super(1, MOST_BRANCHES);
    }
  }

  /** Evaluators of a synthetic college; one of each group at least. */
  public static final class Evaluators extends BoundedNumber {
    /** Made by the command line. */
    public Evaluators() {
      super(3, MOST_EVALUATORS);
    }
  }
}
