package partybuilding.assessment.intake.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.GradeVocabulary;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.contract.row.DebriefMode;
import partybuilding.assessment.contract.row.DebriefPart;
import partybuilding.assessment.intake.BranchCells;
import partybuilding.assessment.intake.FileGrades;
import partybuilding.assessment.lineage.Match;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.BallotNotice.MissingValue;
import partybuilding.assessment.notice.MeetingNotice.RepeatedDebrief;
import partybuilding.assessment.notice.MeetingNotice.UnknownDebriefMode;
import partybuilding.assessment.notice.MeetingNotice.UnknownDebriefPart;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Sheet;

/** Reads {@code debriefs-YYYY.csv}: how each branch reported, and the grade decided on it. */
public final class DebriefRow implements FileRows<Debrief> {
  /** The reader of the files. */
  public static final MeetingReader<Debrief> READER =
      MeetingReader.of(
          ExportKind.DEBRIEFS, List.of(BranchCells.COLUMNS, List.of(Column.MODE)), DebriefRow::new);

  private final Sheet sheet;
  private final BranchCells branches;
  private final Cells cells;
  private final FileGrades grades;
  private final Singles<DebriefDraft> drafts;

  private DebriefRow(Sheet sheet, Rules rules, Register register) {
    this.sheet = sheet;
    this.branches = new BranchCells(sheet.header(), register);
    this.cells = new Cells(sheet, ExportKind.DEBRIEFS);
    this.grades = new FileGrades(rules.gradeWords());
    this.drafts = new Singles<>(sheet, RepeatedDebrief::new);
  }

  @Override
  public void read() {
    if (cells.totals(BranchCells.COLUMNS)) {
      sheet.tally().totals();
      return;
    }
    Match match = branches.match(sheet);
    Optional<Notice> fault = fault(match);
    if (fault.isPresent()) {
      sheet.refuse(fault.get());
    } else if (match instanceof Match.Found found) {
      String name = found.branch().name();
      DebriefDraft draft = draft(found.branch().id());
      drafts.add(draft.branch(), new Singles.Row<>(cells.place(Column.BRANCH), name, draft));
    }
  }

  @Override
  public List<Debrief> settle() {
    List<DebriefDraft> accepted = drafts.settle();
    int[] ranks = GradeVocabulary.ranks(grades.settle(Place.of(sheet.account().file())));
    return accepted.stream().map(draft -> draft.decided(ranks)).toList();
  }

  private Optional<Notice> unknownPart() {
    return Stream.of(DebriefPart.values())
        .map(DebriefPart::column)
        .filter(column -> PartMark.given(cells.spelling(column)).isEmpty())
        .map(this::partNotice)
        .findFirst();
  }

  private Notice partNotice(Column column) {
    return new UnknownDebriefPart(cells.place(column), cells.text(column), PartMark.known());
  }

  private Optional<Notice> fault(Match match) {
    Optional<Notice> broken = sheet.fault();
    if (broken.isPresent()) {
      return broken;
    }
    if (!(match instanceof Match.Found)) {
      return Optional.of(branches.notice(sheet, match));
    }
    if (mode().isEmpty()) {
      return Optional.of(unknownMode());
    }
    Optional<Notice> part = unknownPart();
    if (part.isPresent()) {
      return part;
    }
    boolean decided = !Marks.nothing(cells.spelling(Column.DECIDED_GRADE));
    return decided && gradeWord().isEmpty()
        ? Optional.of(grades.invalid(cells.place(Column.DECIDED_GRADE)))
        : Optional.empty();
  }

  private Optional<DebriefMode> mode() {
    return DebriefMode.find(cells.spelling(Column.MODE));
  }

  private Notice unknownMode() {
    String cell = cells.text(Column.MODE);
    return cell.isEmpty()
        ? new MissingValue(cells.place(Column.MODE))
        : new UnknownDebriefMode(cells.place(Column.MODE), cell, DebriefMode.known());
  }

  /** The number of the grade word; empty where nothing is decided, or the word is none. */
  private OptionalInt gradeWord() {
    return grades.number(cells.spelling(Column.DECIDED_GRADE));
  }

  private DebriefDraft draft(String branch) {
    return new DebriefDraft(branch, mode().orElseThrow(), secretary(), parts(), gradeWord());
  }

  /** Who the secretary is, if anyone. */
  private Optional<String> secretary() {
    return Optional.of(cells.spelling(Column.SECRETARY)).filter(name -> !Marks.nobody(name));
  }

  private Map<DebriefPart, Boolean> parts() {
    Map<DebriefPart, Boolean> parts = new EnumMap<>(DebriefPart.class);
    for (DebriefPart part : DebriefPart.values()) {
      if (cells.has(part.column())) {
        parts.put(part, PartMark.given(cells.spelling(part.column())).orElseThrow());
      }
    }
    return parts;
  }
}
