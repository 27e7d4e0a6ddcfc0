package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces a folder by another: atomically if the system has such a call, otherwise by two moves.
 * If the program is killed between them, a later run recognises the earlier folder by its name and
 * moves it back.
 *
 * @param target the place
 * @param aside where the earlier folder is between two moves
 * @param scratch an empty folder
 */
record Exchange(Path target, Path aside, Path scratch) {
  /**
   * Replaces the target; on failure nothing is moved.
   *
   * @return the present path of the earlier folder, which is to be deleted
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
    // Under its present name a later run would move it back, even partly deleted.
    return Files.move(aside, replacement);
  }
}
