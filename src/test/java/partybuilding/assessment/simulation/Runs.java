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
import java.util.stream.Stream;

/** Many independent runs, each of a seed of its own, counted in their order. */
final class Runs {
  private static final String GENERATOR = "L64X128MixRandom";

  private final Map<List<String>, Rate> rates = new LinkedHashMap<>();

  /** What one run counts, by the cells that name it in the table. */
  static final class Counts {
    private final Map<List<String>, Rate.Count> counts = new LinkedHashMap<>();

    void add(boolean hit, Object... cells) {
      under(cells).add(Rate.Count.of(hit));
    }

    /** What is added to it comes under these cells. */
    Sheet under(Object... cells) {
      return new Sheet(this, List.of()).under(cells);
    }
  }

  /** A part of the counts. */
  record Sheet(Counts counts, List<String> cells) {
    Sheet {
      cells = List.copyOf(cells);
    }

    Sheet under(Object... more) {
      return new Sheet(
          counts, Stream.concat(cells.stream(), Stream.of(more).map(Object::toString)).toList());
    }

    void add(Rate.Count count) {
      counts.counts.merge(cells, count, Rate.Count::plus);
    }
  }

  /** Runs so many times; neither threads nor the clock can change what comes out. */
  void add(int runs, long seed, Function<RandomGenerator, Counts> run) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    List<Counts> all =
        IntStream.range(0, runs)
            .parallel()
            .mapToObj(
                r -> {
                  Thread.currentThread().setContextClassLoader(loader); // the program's own files
                  return run.apply(generator(seed * 1_000_003 + r));
                })
            .toList();
    for (Counts counts : all) {
      counts.counts.forEach(this::add);
    }
  }

  /** What was never asked has no rate. */
  private void add(List<String> key, Rate.Count count) {
    if (count.cases() > 0) {
      rates.computeIfAbsent(key, unused -> new Rate()).add(count);
    }
  }

  private static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of(GENERATOR).create(seed);
  }

  /** Those rates whose first cell this is, without it. */
  Runs of(String first) {
    Runs some = new Runs();
    rates.forEach(
        (key, rate) -> {
          if (key.get(0).equals(first)) {
            some.rates.put(key.subList(1, key.size()), rate);
          }
        });
    return some;
  }

  Map<List<String>, Rate> rates() {
    return rates;
  }

  /** The share of a row. */
  double share(String... cells) {
    return rate(cells).share();
  }

  /** A row. */
  Rate rate(String... cells) {
    return Optional.ofNullable(rates.get(List.of(cells))).orElseThrow();
  }

  /** Writes a row a rate: its cells, runs, cases, the share and its Monte-Carlo error. */
  void write(Path file, String header) {
    List<String> lines =
        new ArrayList<>(List.of(header + ",runs,cases,hits,share,monte_carlo_error"));
    rates.forEach(
        (key, rate) ->
            lines.add(
                "%s,%d,%d,%d,%.5f,%.5f"
                    .formatted(
                        String.join(",", key).toLowerCase(Locale.ROOT),
                        rate.runs(),
                        rate.cases(),
                        rate.hits(),
                        rate.share(),
                        rate.error())));
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
