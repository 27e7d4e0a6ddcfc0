package partybuilding.assessment.run;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.aggregate.Republication;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RestatementNotice;
import partybuilding.assessment.notice.RestatementNotice.FiguresCannotStand;
import partybuilding.assessment.notice.RestatementNotice.FiguresStand;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.store.PublishedYears;
import partybuilding.assessment.store.PublishedYears.PublishedYear;
import partybuilding.assessment.store.State;

/**
 * The figures of years that were published: where too few ballots changed since, they stand, and
 * what the export says now is published once enough did.
 */
public final class EarlierFigures {
  /**
   * Findings that count ballots by their answers: against the earlier count they tell a late one.
   */
  private static final Set<String> OF_ALL_BALLOTS =
      Set.of("straight_lined_ballots", "copied_ballots");

  private final RunPlan plan;
  private final YearArchive archive;
  private final PublishedYears years;

  public EarlierFigures(RunContext context, State state) {
    this.plan = context.plan();
    this.archive = new YearArchive(context, state);
    this.years = state.publishedYears();
  }

  /** What may be kept of a file that was read. */
  public ReadOutcome.Accepted mayBeKept(Export export, ReadOutcome.Accepted read) {
    return read.content() instanceof YearContent.Evaluations evaluations
        ? mayBeKept(export, read, evaluations)
        : read;
  }

  private ReadOutcome.Accepted mayBeKept(
      Export export, ReadOutcome.Accepted read, YearContent.Evaluations now) {
    if (archive.withdrawn()) {
      return read;
    }
    List<PublishedYear> published = archive.published(export.year());
    if (published.stream().allMatch(was -> allows(was, export, now.figures()))) {
      return read;
    }
    YearContent last =
        standing(YearArchive.last(published), now.figures())
            .orElseThrow(() -> new ExportsRefused(cannotStand(export)));
    Findings findings =
        read.findings()
            .without(OF_ALL_BALLOTS)
            .and(Findings.of(List.of(Finding.of(stand(export)))));
    return new ReadOutcome.Accepted(read.account(), findings, last);
  }

  private boolean allows(PublishedYear was, Export export, YearFigures now) {
    return was.origin().sha256().equals(export.sha256())
        || (was.readable() && Republication.allowed(years.figures(was), now, rules(was.year())));
  }

  /** What was published, if it can be compared and pooled as this report does it. */
  private Optional<YearContent> standing(PublishedYear was, YearFigures now) {
    return Optional.of(was)
        .filter(PublishedYear::readable)
        .filter(archive::underTheRulesInForce)
        .map(years::figures)
        .filter(figures -> knowsAllOf(now, figures))
        .map(figures -> content(was, figures));
  }

  /** Every pool of branches that later years see as one, and every branch under its number. */
  private static boolean knowsAllOf(YearFigures now, YearFigures was) {
    Set<String> known = was.branches().stream().map(BranchFigure::branch).collect(toSet());
    return now.names().keySet().containsAll(was.names().keySet())
        && now.branches().stream()
            .map(BranchFigure::branch)
            .filter(branch -> !now.names().containsKey(branch))
            .allMatch(known::contains);
  }

  private YearContent content(PublishedYear was, YearFigures figures) {
    return new YearContent.Evaluations(figures, years.standings(was), years.ballots(was));
  }

  private RestatementNotice stand(Export export) {
    return new FiguresStand(Place.of(export.file()), year(export), minimum(export));
  }

  private RestatementNotice cannotStand(Export export) {
    return new FiguresCannotStand(Place.of(export.file()), year(export), minimum(export));
  }

  private static String year(Export export) {
    return Integer.toString(export.year());
  }

  private String minimum(Export export) {
    return Integer.toString(rules(export.year()).limits().minimumGroup());
  }

  private Rules rules(int year) {
    return plan.folder().rulebook().rulesOf(year);
  }
}
