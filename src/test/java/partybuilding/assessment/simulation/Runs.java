package partybuilding.assessment.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Many independent runs, each of a seed of its own, counted in their order. */
final class Runs {
  private static final String GENERATOR = "L64X128MixRandom";

  private final Map<List<String>, Rate> rates = new LinkedHashMap<>();

  /** What one run counts, by the cells that name it in the table. */
  static final class Counts {
    private final Map<List<String>, Rate.Count> counts = new LinkedHashMap<>();

    void add(boolean hit, Object... cells) {
      List<String> key = new ArrayList<>();
      for (Object cell : cells) {
        key.add(cell.toString());
      }
      counts.merge(key, Rate.Count.of(hit), (count, one) -> count.and(one.hits() > 0));
    }
  }

  /** Runs so many times; neither threads nor the clock can change what comes out. */
  void add(int runs, long seed, Function<RandomGenerator, Counts> run) {
    List<Counts> all =
        IntStream.range(0, runs)
            .parallel()
            .mapToObj(r -> run.apply(generator(seed * 1_000_003 + r)))
            .toList();
    for (Counts counts : all) {
      counts.counts.forEach(
          (key, count) -> rates.computeIfAbsent(key, unused -> new Rate()).add(count));
    }
  }

  private static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of(GENERATOR).create(seed);
  }

  Map<List<String>, Rate> rates() {
    return rates;
  }

  /** The share of a row. */
  double share(String... cells) {
    return Optional.ofNullable(rates.get(List.of(cells))).orElseThrow().share();
  }

  /** Writes a row a rate: its cells, runs, cases, the share and its Monte-Carlo error. */
  void write(Path file, String header) {
    List<String> lines = new ArrayList<>(List.of(header + ",runs,cases,share,monte_carlo_error"));
    rates.forEach(
        (key, rate) ->
            lines.add(
                "%s,%d,%d,%.5f,%.5f"
                    .formatted(
                        String.join(",", key),
                        rate.runs(),
                        rate.cases(),
                        rate.share(),
                        rate.error())));
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    lines.forEach(line -> System.out.println(line.toLowerCase(Locale.ROOT)));
  }
}
