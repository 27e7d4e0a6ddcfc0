package partybuilding.assessment.crash;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Which moments of a run are tried: first those at which the state is made or the report published,
 * then any others.
 *
 * @param count how many
 * @param seed draws them
 */
record MomentChoice(int count, long seed) {
  /** Of ten that are tried, as many are to be delicate ones, where a run has them. */
  private static final int DELICATE = 4;

  private static final int TEN = 10;

  /** In the order of the run. */
  List<String> of(List<String> moments) {
    List<String> all = new ArrayList<>(moments);
    Collections.shuffle(all, new Random(seed));
    List<String> delicate = all.stream().filter(moment -> delicate(moment, moments)).toList();
    List<String> chosen = new ArrayList<>(first(count * DELICATE / TEN, delicate));
    all.removeAll(chosen);
    chosen.addAll(first(count - chosen.size(), all));
    chosen.sort(comparing(moments::indexOf));
    return chosen;
  }

  private static List<String> first(int count, List<String> of) {
    return of.subList(0, Math.min(count, of.size()));
  }

  private static boolean delicate(String moment, List<String> moments) {
    return makesTheState(moment, moments) || publishes(moment);
  }

  /** From the state's folder to what is kept of the exports; a later run finds it made. */
  static boolean makesTheState(String moment, List<String> moments) {
    return moments.contains("open\tfolder state #1")
        && moment.matches("(open|read)\t.*(assessment\\.mv\\.db|folder state) .*");
  }

  /** Between the last file that is written and the word that the report stands in its place. */
  static boolean publishes(String moment) {
    return moment.startsWith("publish\t");
  }
}
