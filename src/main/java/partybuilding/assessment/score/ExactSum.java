package partybuilding.assessment.score;

import java.math.BigInteger;

/** A sum of whole numbers that cannot overflow: what 64 bits do not hold goes to the reserve. */
final class ExactSum {
  private long part;
  private BigInteger reserve = BigInteger.ZERO;

  void add(long value) {
    long sum = part + value;
    if (((part ^ sum) & (value ^ sum)) < 0) {
      reserve = reserve.add(BigInteger.valueOf(part));
      part = value;
    } else {
      part = sum;
    }
  }

  void add(ExactSum other) {
    add(other.part);
    reserve = reserve.add(other.reserve);
  }

  BigInteger total() {
    return reserve.add(BigInteger.valueOf(part));
  }
}
