package partybuilding.assessment.intake.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.BallotNotice.MixedGradeWords;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Form;
import partybuilding.assessment.sheet.Sheet;

/** Reads {@code evaluations-YYYY.csv} in the wide layout: a row a ballot and branch. */
public final class EvaluationsReader {
  private final Rules rules;
  private final Register register;

  /** Reads by the rules of the file's year and the register of branches. */
  public EvaluationsReader(Rules rules, Register register) {
    this.rules = rules;
    this.register = register;
  }

  /**
   * Reads a file to its end.
   *
   * @return what it holds besides the rows themselves
   * @throws ExportsRefused if the file as a whole cannot be used
   */
  public Evaluations read(Export export, BallotSink sink, NoticeBoard board) {
    try (Sheet sheet = Sheet.open(export, new Form("wide", required()), board)) {
      BitSet gradeWords = new BitSet();
      EvaluationRow row = new EvaluationRow(sheet, export.year(), rules, register, gradeWords);
      sheet.header().reportIgnored(board);
      while (sheet.next()) {
        row.read(sink);
      }
      settleGrades(export, gradeWords, sink);
      return new Evaluations(sheet.account(), row.branchNames());
    }
  }

  private List<List<String>> required() {
    List<List<String>> required = new ArrayList<>();
    required.add(Stream.concat(Column.BRANCH.names(), Column.BRANCH_ID.names()).toList());
    required.add(Column.EVALUATOR_GROUP.names().toList());
    for (Indicator indicator : rules.indicators()) {
      if (rules.dimensions().stream().anyMatch(d -> uses(d, indicator))) {
        required.add(indicator.names().toList());
      }
    }
    return required;
  }

  private static boolean uses(Dimension dimension, Indicator indicator) {
    return dimension.parts().stream().anyMatch(p -> p.indicator().equals(indicator.id()));
  }

  private static void settleGrades(Export export, BitSet gradeWords, BallotSink sink) {
    sink.settleGrades(
        GradeVocabulary.choose(gradeWords)
            .orElseThrow(
                () ->
                    new ExportsRefused(
                        new MixedGradeWords(
                            Place.of(export.file()), GradeVocabulary.print(gradeWords)))));
  }

  /**
   * What a file holds besides its rows.
   *
   * @param account of its rows, before ballots are checked against each other
   * @param branchNames the branches its accepted rows name, by id
   */
  public record Evaluations(FileAccount account, Map<String, String> branchNames) {
    /** Copies the names. */
    public Evaluations {
      branchNames = Map.copyOf(branchNames);
    }
  }
}
