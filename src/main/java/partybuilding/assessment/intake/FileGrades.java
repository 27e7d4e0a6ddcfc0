package partybuilding.assessment.intake;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.notice.BallotNotice.InvalidGrade;
import partybuilding.assessment.notice.BallotNotice.MixedGradeWords;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;

/**
 * The grade words of one file. The rules prescribe their set, or the words of the whole file choose
 * it; until then a word is only a number of the vocabulary.
 */
public final class FileGrades {
  private final Optional<GradeWords> prescribed;
  private final BitSet met = new BitSet();

  public FileGrades(Optional<GradeWords> prescribed) {
    this.prescribed = prescribed;
  }

  /** The number of a word in normal form, which is noted; empty for a word of no legal set. */
  public OptionalInt number(String spelling) {
    OptionalInt number = GradeVocabulary.number(spelling);
    if (number.isEmpty() || prescribed.filter(set -> set.find(spelling).isEmpty()).isPresent()) {
      return OptionalInt.empty();
    }
    met.set(number.getAsInt());
    return number;
  }

  /** The number of a grade in a file that has no words for it. */
  public int number(Grade grade) {
    GradeWords set = prescribed.orElse(GradeWords.CANONICAL);
    return number(set.words().get(grade.rank())).orElseThrow();
  }

  /** The notice for a cell that holds no legal word. */
  public Notice invalid(Place place) {
    return new InvalidGrade(
        place, prescribed.map(GradeWords::spelled).orElseGet(GradeVocabulary::known));
  }

  /**
   * The set of the file.
   *
   * @throws ExportsRefused if the words do not settle it, with the key that does
   */
  public GradeWords settle(Place file) {
    return prescribed
        .or(() -> GradeVocabulary.choose(met))
        .orElseThrow(
            () ->
                new ExportsRefused(
                    new MixedGradeWords(file, GradeVocabulary.print(met), likelyKeys())));
  }

  private String likelyKeys() {
    return GradeVocabulary.likely(met).stream()
        .map(set -> "grade-words: " + set.spelled())
        .collect(Collectors.joining("；"));
  }
}
