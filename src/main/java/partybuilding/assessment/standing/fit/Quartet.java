package partybuilding.assessment.standing.fit;

/** Four vectors, the numbers of a place beside each other. */
final class Quartet {
  /** How many vectors there are. */
  static final int SIZE = 4;

  private final double[] numbers;

  Quartet(double[][] vectors) {
    numbers = new double[SIZE * vectors[0].length];
    for (int vector = 0; vector < SIZE; vector++) {
      for (int place = 0; place < vectors[vector].length; place++) {
        numbers[SIZE * place + vector] = vectors[vector][place];
      }
    }
  }

  /** Each vector's sum over some places, the terms in their order, to {@code sums} at an index. */
  void sum(int[] places, double[][] sums, int index) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (int place : places) {
      int at = SIZE * place;
      first += numbers[at];
      second += numbers[at + 1];
      third += numbers[at + 2];
      fourth += numbers[at + 3];
    }
    sums[0][index] = first;
    sums[1][index] = second;
    sums[2][index] = third;
    sums[3][index] = fourth;
  }
}
