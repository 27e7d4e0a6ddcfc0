package partybuilding.benchmark.scaling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One size that grows while the others stay.
 *
 * @param name of the series
 * @param sizes ascending
 * @param exports makes the exports of a size
 * @param options of the program
 */
record Growth(String name, List<Integer> sizes, Exports exports, List<String> options) {
  Growth {
    sizes = List.copyOf(sizes);
    options = List.copyOf(options);
  }

  /** Makes exports. */
  @FunctionalInterface
  interface Exports {
    /** Makes those of a size. */
    Path of(int size) throws IOException;
  }
}
