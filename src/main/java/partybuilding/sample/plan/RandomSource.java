package partybuilding.sample.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Random numbers that repeat. Each purpose has a source of its own, so that one more number drawn
 * in one place changes no other place. Only whole 64-bit words are taken from the generator: what
 * is made of them is spelled out here and stays the same on every Java.
 */
public final class RandomSource {
  private static final double WORD_MEAN = 0xFFFF / 2.0;
  private static final double FOUR_WORDS_SD = 65536 / Math.sqrt(3);

  private final SplittableRandom words;

  private RandomSource(long seed) {
    this.words = new SplittableRandom(seed);
  }

  /** The source for a purpose and the numbers (year, branch …) it is drawn for. */
  public static RandomSource of(long seed, String purpose, int... numbers) {
    long state = mix(seed) + purpose.hashCode();
    for (int number : numbers) {
      state = mix(state) + number;
    }
    return new RandomSource(mix(state));
  }

  /** Evenly from 0 up to but without 1. */
  public double unit() {
    return (words.nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Evenly from 0 to {@code bound - 1}. */
  public int below(int bound) {
    return (int) (unit() * bound);
  }

  /** True with a probability of 0..1. */
  public boolean chance(double probability) {
    return unit() < probability;
  }

  /**
   * Bell-shaped with mean 0 and standard deviation 1, never beyond 3.5: the sum of four even
   * numbers.
   */
  public double bell() {
    long word = words.nextLong();
    long sum =
        (word & 0xFFFF) + (word >>> 16 & 0xFFFF) + (word >>> 32 & 0xFFFF) + (word >>> 48 & 0xFFFF);
    return (sum - 4 * WORD_MEAN) / FOUR_WORDS_SD;
  }

  /** One of them, each as likely. */
  public <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** All of them in a random order. */
  public <T> List<T> shuffled(List<T> things) {
    List<T> order = new ArrayList<>(things);
    for (int last = order.size() - 1; last > 0; last--) {
      int other = below(last + 1);
      T moved = order.set(last, order.get(other));
      order.set(other, moved);
    }
    return order;
  }

  private static long mix(long state) {
    long z = state + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
