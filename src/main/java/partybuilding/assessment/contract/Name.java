package partybuilding.assessment.contract;

import partybuilding.assessment.language.Language;

/** A name in the report's two languages. */
public record Name(String chinese, String english) {
  /** The name in one language. */
  public String in(Language language) {
    return language == Language.EN ? english : chinese;
  }
}
