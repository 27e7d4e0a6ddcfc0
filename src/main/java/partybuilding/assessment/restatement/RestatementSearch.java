package partybuilding.assessment.restatement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * Holds the figures about to be published against those of an earlier publication. A figure that is
 * in one report only is a restatement if something that it rests on has changed; else the two
 * reports merely have another scope.
 */
public final class RestatementSearch {
  private final PublishedFigures was;
  private final PresentFigures present;
  private final Showing showing;
  private final List<Restatement> found = new ArrayList<>();

  private RestatementSearch(PublishedFigures was, PresentFigures present) {
    this.was = was;
    this.present = present;
    this.showing = new Showing(present);
  }

  /** What moved, in the order of the tables. */
  public static List<Restatement> between(PublishedFigures was, PresentFigures present) {
    RestatementSearch search = new RestatementSearch(was, present);
    search.run();
    return search.found;
  }

  private void run() {
    Map<Subject, PublishedRow> before = was.bySubject();
    Map<Subject, PublishedRow> after = present.published().bySubject();
    Scope scope = new Scope(was, present);
    Set<Subject> subjects = new TreeSet<>(Subject.ORDER);
    subjects.addAll(before.keySet());
    subjects.addAll(after.keySet());
    for (Subject subject : subjects) {
      if (scope.comparable(subject)) {
        hold(
            before.getOrDefault(subject, PublishedRow.none(subject)),
            after.getOrDefault(subject, PublishedRow.none(subject)));
      }
    }
  }

  private void hold(PublishedRow before, PublishedRow after) {
    for (FixedFigure figure : FixedFigure.values()) {
      if (!before.find(figure).equals(after.find(figure))) {
        tell(figure, before, after);
      }
    }
  }

  private void tell(FixedFigure figure, PublishedRow before, PublishedRow after) {
    boolean both = before.find(figure).isPresent() && after.find(figure).isPresent();
    Set<Cause> causes = Cause.of(before.subject(), was.basis(), present.published().basis());
    if (causes.isEmpty() && both) {
      // What nothing else explains, the program has done, whatever its version says.
      causes = EnumSet.of(Cause.PROGRAM_CHANGED);
    }
    if (!causes.isEmpty()) {
      found.add(restatement(figure, before, after, causes));
    }
  }

  private Restatement restatement(
      FixedFigure figure, PublishedRow before, PublishedRow after, Set<Cause> causes) {
    Subject subject = before.subject();
    boolean both = before.find(figure).isPresent() && after.find(figure).isPresent();
    boolean shown = showing.shows(before, after, causes) && (both || !subject.table().ofBallots());
    return new Restatement(
        present.published().asOf(),
        subject,
        figure,
        shown ? before.find(figure) : OptionalDouble.empty(),
        shown ? after.find(figure) : OptionalDouble.empty(),
        causes);
  }
}
