package partybuilding.assessment.cli;

import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

/** Loads the sentences of the commands. */
final class CommandWords {
  private CommandWords() {}

  static Words in(Language language) {
    return Words.of(CommandWords.class, language);
  }
}
