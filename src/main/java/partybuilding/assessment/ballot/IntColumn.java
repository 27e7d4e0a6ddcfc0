package partybuilding.assessment.ballot;

import java.util.Arrays;

/** A growing column of whole numbers that never copies what it holds. */
final class IntColumn {
  private static final int SHIFT = 16;
  private static final int CHUNK = 1 << SHIFT;
  private static final int MASK = CHUNK - 1;

  private int[][] chunks = new int[8][];
  private int size;

  void add(int value) {
    int chunk = size >> SHIFT;
    if ((size & MASK) == 0) {
      if (chunk == chunks.length) {
        chunks = Arrays.copyOf(chunks, chunk * 2);
      }
      chunks[chunk] = new int[CHUNK];
    }
    chunks[chunk][size & MASK] = value;
    size++;
  }

  int get(int row) {
    return chunks[row >> SHIFT][row & MASK];
  }

  int size() {
    return size;
  }
}
