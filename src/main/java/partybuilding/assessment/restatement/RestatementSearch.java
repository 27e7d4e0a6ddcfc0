package partybuilding.assessment.restatement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import partybuilding.assessment.restatement.FigureTable.Place;
import partybuilding.assessment.restatement.Move.Cells;

/**
 * Compares the tables about to be published with those of an earlier publication, one after the
 * other. A figure that only one report has is a restatement if an input that it depends on has
 * changed; otherwise the two reports only differ in scope.
 */
public final class RestatementSearch {
  private final ReportPair reports;
  private final List<Move> moves = new ArrayList<>();

  /** A comparison of two reports. */
  public RestatementSearch(PublishedReport was, PresentReport present) {
    this.reports = new ReportPair(was, present);
  }

  /** Compares one table with its earlier version. Columns that only one of them has are ignored. */
  public void hold(FigureTable before, PresentTable present) {
    FigureTable after = present.table();
    Pass pass = new Pass(present.traits(), before, after);
    if (samePlaces(before.rows(), after.rows())) {
      for (int i = 0; i < after.rows().size(); i++) {
        pass.hold(before.rows().get(i), after.rows().get(i));
      }
    } else {
      holdByPlace(before, after, pass);
    }
  }

  private static boolean samePlaces(List<PublishedRow> before, List<PublishedRow> after) {
    boolean same = before.size() == after.size();
    for (int i = 0; same && i < after.size(); i++) {
      same = before.get(i).standsWith(after.get(i));
    }
    return same;
  }

  private static void holdByPlace(FigureTable before, FigureTable after, Pass pass) {
    Map<Place, PublishedRow> rows = before.byPlace();
    for (PublishedRow now : after.rows()) {
      Place place = new Place(now.year(), now.key());
      PublishedRow was = rows.remove(place);
      pass.hold(was == null ? pass.noneBefore(place) : was, now);
    }
    rows.forEach((place, was) -> pass.hold(was, pass.noneAfter(place)));
  }

  /** The restatements in all tables, in the order of {@link Restatement#ORDER}. */
  public List<Restatement> found() {
    Showing showing = new Showing(reports, moves);
    return moves.stream()
        .map(move -> restatement(move, showing))
        .sorted(Restatement.ORDER)
        .toList();
  }

  private Restatement restatement(Move move, Showing showing) {
    return new Restatement(
        reports.present().report().asOf(),
        move.year(),
        move.traits().table().code(),
        move.figureKey(),
        showing.shows(move)
            ? new RestatedValues(move.counted(), move.before(), move.after())
            : RestatedValues.hidden(move.counted()),
        move.causes());
  }

  /** The comparison of one table. */
  private final class Pass {
    private final TableTraits traits;
    private final FigureTable before;
    private final FigureTable after;
    private final List<String> columns;
    private final boolean sameColumns;
    private Optional<Scope> scope = Optional.empty();

    Pass(TableTraits traits, FigureTable before, FigureTable after) {
      this.traits = traits;
      this.before = before;
      this.after = after;
      this.columns = before.columns().stream().filter(after.columns()::contains).toList();
      this.sameColumns = before.columns().equals(after.columns());
    }

    /** Made at first use, as most tables are unchanged. */
    private Scope scope() {
      if (scope.isEmpty()) {
        scope = Optional.of(new Scope(reports, before, after));
      }
      return scope.get();
    }

    PublishedRow noneBefore(Place place) {
      return none(place, before);
    }

    PublishedRow noneAfter(Place place) {
      return none(place, after);
    }

    private PublishedRow none(Place place, FigureTable table) {
      List<Double> figures =
          Stream.generate(() -> Double.NaN).limit(table.columns().size()).toList();
      return new PublishedRow(place.year(), place.key(), figures);
    }

    void hold(PublishedRow was, PublishedRow now) {
      if (sameColumns && was.figures().equals(now.figures())) {
        return;
      }
      Place place = new Place(now.year(), now.key());
      if (scope().knows(place)) {
        columns.forEach(c -> hold(place, new Cells(before, was), new Cells(after, now), c));
      }
    }

    private void hold(Place place, Cells was, Cells now, String column) {
      boolean moved = !SameFigure.in(was.find(column), now.find(column));
      if (moved && scope().comparable(place, traits.lasting(column))) {
        Move move = new Move(traits, was, now, column, causes(place, column));
        if (!move.causes().isEmpty()) {
          moves.add(move);
        } else if (move.inBoth() || reports.same()) {
          // A change without another cause is due to the program, even if its version is the same.
          moves.add(move.because(EnumSet.of(Cause.PROGRAM_CHANGED)));
        }
      }
    }

    private Set<Cause> causes(Place place, String column) {
      return Cause.of(traits, column, place.year(), reports);
    }
  }
}
