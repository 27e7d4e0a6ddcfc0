package partybuilding.assessment.cli;

import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.Words;

/** The sentences of the commands, which stand beside this class. */
final class CommandWords {
  private CommandWords() {}

  static Words in(Language language) {
    return Words.of(CommandWords.class, language);
  }
}
