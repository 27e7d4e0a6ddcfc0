package partybuilding.assessment.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.ComparisonInput.Structure;
import partybuilding.assessment.compare.input.LedgerInput;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.ScoreInput;
import partybuilding.assessment.compare.input.SourceInput;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.BranchRank;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.Separation;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.Pool;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.rectification.YearlyLedger;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.score.inference.StandardError;
import partybuilding.assessment.score.inference.Uncertainty;
import partybuilding.assessment.standing.BranchStanding;
import partybuilding.assessment.standing.BranchStanding.Effect;
import partybuilding.assessment.standing.BranchStanding.Neighbours;
import partybuilding.assessment.standing.YearStandings;

/**
 * Years of one dimension {@code d}, drawn as text. A line is a branch: its id, or {@code id@since}
 * for a pool; its score and standard error, or {@code hidden} where that figure is withheld; its
 * effect, standard error, component, and how many branches stand above and below it. A dash, or the
 * end of the line, stands for nothing; a branch alone on its line is withheld. The last year is the
 * report's.
 */
public final class StandingStory {
  private static final String RULES =
      """
      rules:
        - from: 2010
          indicators: {d: {scale: grade}}
          dimensions: {d: {indicators: {d: 1.0}}}
          groups: {a: {weight: 1.0}}
      """;

  private static final double FREEDOM = 50;

  private final List<YearFigures> figures = new ArrayList<>();
  private final List<YearStandings> standings = new ArrayList<>();
  private final List<LineageEvent> events = new ArrayList<>();
  private final List<YearlyLedger> ledgers = new ArrayList<>();
  private Optional<LocalDate> asOf = Optional.empty();
  private Optional<Shares> shares = Optional.empty();
  private String rules = RULES;

  /** Adds lines to the rules. */
  public StandingStory rules(String more) {
    rules = RULES + more;
    return this;
  }

  /** The share of good of every branch from now on. */
  public StandingStory good(double share) {
    shares = Optional.of(new Shares(share, 1));
    return this;
  }

  public StandingStory event(String from, String to, int year, LineageEvent.Change change) {
    events.add(new LineageEvent(from, to, year, change));
    return this;
  }

  /** A ledger, as {@link DrawnLedger} reads it. */
  public StandingStory ledger(int year, String drawn) {
    ledgers.add(new DrawnLedger(year).ledger(drawn));
    return this;
  }

  /** Another day than 31 December of the report year. */
  public StandingStory asOf(String day) {
    asOf = Optional.of(LocalDate.parse(day));
    return this;
  }

  /** A year whose standings are as the year was. */
  public StandingStory year(int year, String drawn) {
    return year(year, drawn, year);
  }

  /** A year whose standings are those of the view since a later year. */
  public StandingStory year(int year, String drawn, int since) {
    TreeMap<String, String> names = new TreeMap<>();
    Set<String> withheld = new HashSet<>();
    List<BranchFigure> scores = new ArrayList<>();
    List<BranchStanding> places = new ArrayList<>();
    for (String line : drawn.lines().toList()) {
      Cells cells = new Cells(List.of(line.trim().split(" +", -1)));
      if (!cells.key().contains("\u001F")) {
        names.put(cells.key(), cells.key());
      }
      if (cells.cells().size() == 1) {
        withheld.add(cells.key());
      } else {
        scores.add(cells.figure(shares));
        cells.standing(since).ifPresent(places::add);
      }
    }
    figures.add(new YearFigures(year, names, withheld, scores, List.of(), List.of()));
    standings.add(new YearStandings(year, places));
    return this;
  }

  /** The cells of a line. */
  private record Cells(List<String> cells) {
    String key() {
      String[] parts = cells.get(0).split("@", -1);
      return parts.length == 1
          ? parts[0]
          : new Pool(parts[0], Integer.parseInt(parts[1]), new TreeSet<>()).key();
    }

    private OptionalDouble number(int place) {
      return place < cells.size() && !cells.get(place).equals("-")
          ? OptionalDouble.of(Double.parseDouble(cells.get(place)))
          : OptionalDouble.empty();
    }

    private Optional<StandardError> standardError(int place) {
      return number(place).stream().mapToObj(se -> new StandardError(se, FREEDOM)).findFirst();
    }

    private Optional<Uncertainty> uncertainty() {
      return standardError(4).map(s -> new Uncertainty(s.points(), s));
    }

    BranchFigure figure(Optional<Shares> shares) {
      if (cells.get(1).equals("hidden")) {
        return BranchFigure.withheld(key(), "d");
      }
      Optional<Note> note = number(2).isPresent() ? Optional.empty() : Optional.of(Note.NO_SPREAD);
      return new BranchFigure(key(), "d", 60, number(1), standardError(2), shares, note);
    }

    Optional<BranchStanding> standing(int since) {
      if (number(3).isEmpty()) {
        return Optional.empty();
      }
      double effect = number(3).orElseThrow();
      Optional<Neighbours> neighbours =
          number(6).isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Neighbours((int) number(6).orElseThrow(), (int) number(7).orElseThrow()));
      Effect found = new Effect(effect, 80 + effect, uncertainty(), cells.get(5), neighbours);
      Optional<Note> note =
          standardError(4).isEmpty() ? Optional.of(Note.NO_SPREAD) : Optional.empty();
      return Optional.of(new BranchStanding(since, key(), "d", Optional.of(found), note));
    }
  }

  public Comparison compare() {
    int year = figures.get(figures.size() - 1).year();
    return Comparer.compare(
        new ComparisonInput(
            year,
            RulebookReader.read("assessment.yaml", rules),
            new Structure(Register.open(), Lineage.of(events)),
            new ScoreInput(figures, standings),
            LedgerInput.of(
                asOf.orElse(LocalDate.of(year, 12, 31)), ledgers, Lineage.of(events), year),
            Meetings.NONE,
            SourceInput.NONE));
  }

  public AdjustedScore adjusted(int year, String branch) {
    return compare().standings().adjusted().stream()
        .filter(s -> s.year() == year && s.branch().equals(branch))
        .findFirst()
        .orElseThrow();
  }

  public BranchTrend trend(String branch) {
    return compare().standings().trends().stream()
        .filter(t -> t.branch().equals(branch))
        .findFirst()
        .orElseThrow();
  }

  /** The ranks of a year by branch. */
  public Map<String, BranchRank> ranks(int year) {
    Map<String, BranchRank> ranks = new TreeMap<>();
    compare().standings().ranks().stream()
        .filter(rank -> rank.year() == year)
        .forEach(rank -> ranks.put(rank.branch(), rank));
    return ranks;
  }

  public Separation separation(int year) {
    return compare().standings().separations().stream()
        .filter(s -> s.year() == year)
        .findFirst()
        .orElseThrow();
  }
}
