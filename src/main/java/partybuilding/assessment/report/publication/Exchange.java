package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder takes the place of an earlier one: in one step where the system has such a call, else in
 * two moves. Between these nothing is in that place; a later run recognises the earlier folder by
 * its name and moves it back.
 *
 * @param target the place
 * @param aside where the earlier folder is between two moves
 * @param scratch an empty folder
 */
record Exchange(Path target, Path aside, Path scratch) {
  /**
   * Puts a folder in the target's place; on failure nothing has moved.
   *
   * @return where the earlier one is now, to be deleted
   */
  Path with(Path replacement) throws IOException {
    return AtomicExchange.of(target, replacement, scratch) ? replacement : inTwoMoves(replacement);
  }

  Path inTwoMoves(Path replacement) throws IOException {
    Files.move(target, aside);
    try {
      Files.move(replacement, target);
    } catch (IOException e) {
      Files.move(aside, target);
      throw e;
    }
    // Under the name it has now a later run would move it back, even if it is half deleted.
    return Files.move(aside, replacement);
  }
}
