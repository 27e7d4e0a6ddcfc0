package partybuilding.assessment.notice;

/**
 * What can be wrong with {@code assessment.yaml}. A {@code path} is the key's, such as {@code
 * rules[0].groups.committee.weight}; it is {@code .} for the file's own mapping.
 */
public sealed interface RulesNotice extends Notice {
  @Override
  default Severity severity() {
    return Severity.ERROR;
  }

  /** The file does not follow the grammar of YAML from here on. */
  record BrokenYaml(Place place) implements RulesNotice {}

  /** The file is longer than any rules are. */
  record RulesTooLong(Place place, String size, String most) implements RulesNotice {}

  /** A value has a tag. */
  record TaggedValue(Place place) implements RulesNotice {}

  /** Values are nested deeper than those of any rules. */
  record TooDeepValue(Place place, String most) implements RulesNotice {}

  /** Too many values are references to others. */
  record TooManyReferences(Place place, String most) implements RulesNotice {}

  /** A key or a value is longer than any name. */
  record TooLongValue(Place place, String path, String length, String most)
      implements RulesNotice {}

  /** A list or mapping has more entries than any rules need. */
  record TooManyEntries(Place place, String path, String count, String most)
      implements RulesNotice {}

  /** The file has more faults than are reported one by one. */
  record FurtherFaults(Place place, String count) implements RulesNotice {}

  /** The file holds a character that YAML does not allow. */
  record ForbiddenCharacter(Place place, String character) implements RulesNotice {}

  /** A key means nothing here. */
  record UnknownKey(Place place, String path, String legal) implements RulesNotice {}

  /** A key stands twice in one mapping. */
  record RepeatedKey(Place place, String path) implements RulesNotice {}

  /** A key that must be there is not. */
  record MissingKey(Place place, String path, String key, String legal) implements RulesNotice {}

  /** Something else stands where keys and values should. */
  record NoMapping(Place place, String path) implements RulesNotice {}

  /** Something else stands where a list should. */
  record NoList(Place place, String path) implements RulesNotice {}

  /** Something else stands where a text should. */
  record NoText(Place place, String path) implements RulesNotice {}

  /** A list or mapping that needs at least one entry has none. */
  record NothingListed(Place place, String path) implements RulesNotice {}

  /** A word is none of those that the key allows. */
  record UnknownValue(Place place, String path, String value, String legal)
      implements RulesNotice {}

  /** A value is not a number, or one outside its bounds. */
  record NumberOutOfRange(Place place, String path, String value, String minimum, String maximum)
      implements RulesNotice {}

  /** A number that must be whole is not. */
  record NoWholeNumber(Place place, String path, String value) implements RulesNotice {}

  /** A number has more decimals than can be computed with exactly. */
  record TooManyDecimals(Place place, String path, String value, String most)
      implements RulesNotice {}

  /** The lowest point of a scale is not below its highest. */
  record InvertedScale(Place place, String path, String minimum, String maximum)
      implements RulesNotice {}

  /** A poorer grade is worth more than a better one. */
  record RisingGrades(Place place, String path) implements RulesNotice {}

  /** Weights that must sum to 1 do not. */
  record WeightsNotOne(Place place, String path, String sum) implements RulesNotice {}

  /** A dimension weighs an indicator that is not there. */
  record UnknownIndicator(Place place, String path, String value, String known)
      implements RulesNotice {}

  /** Two entries of a mapping share a name. */
  record SharedName(Place place, String path, String value, String one, String other)
      implements RulesNotice {}

  /** An alias of two indicators, of which not each says by its position which column it means. */
  record SharedAlias(Place place, String path, String value, String one, String other)
      implements RulesNotice {}

  /** Two indicators mean the same of several columns that bear one alias. */
  record SharedPosition(Place place, String path, String value, String position, String both)
      implements RulesNotice {}

  /** A position among columns of one alias is given, but no alias. */
  record PositionWithoutAlias(Place place, String path) implements RulesNotice {}

  /** The scales and weights of a dimension do not add up exactly. */
  record ScalesTooFine(Place place, String path) implements RulesNotice {}

  /** The entries of {@code rules} are not in the order of their first years. */
  record YearsNotAscending(Place place, String path) implements RulesNotice {}
}
