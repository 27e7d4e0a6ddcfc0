package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.BranchGroup;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.branch.BranchSheet;

/**
 * The page of one branch in the leadership's report: the same sheet as is printed for the meeting.
 *
 * @param frame the head and foot of the page
 * @param sheet the branch
 * @param years of its plots, ascending
 * @param file the name of the page's file
 * @param before the page of the branch before it in the fixed order
 * @param after the page of the branch after it
 * @param others links to the other branches; none if there are too many for a list
 * @param notes how the plots are read
 */
public record SheetPage(
    PageFrame frame,
    BranchSheet sheet,
    List<String> years,
    String file,
    Optional<Neighbour> before,
    Optional<Neighbour> after,
    List<BranchGroup<Neighbour>> others,
    List<String> notes) {
  public SheetPage {
    years = List.copyOf(years);
    others = List.copyOf(others);
    notes = List.copyOf(notes);
  }

  /**
   * The page of another branch.
   *
   * @param name the branch's
   * @param file the name of the page's file in the same folder
   */
  public record Neighbour(String name, String file) {
    private static Neighbour of(Branch branch, PageInput input) {
      return new Neighbour(branch.name(), input.directory().file(branch));
    }
  }

  /** The pages of all branches of the year, each made on demand; {@code input} is the source's. */
  public static Stream<Supplier<SheetPage>> all(PageSource source, PageInput input) {
    Shared shared = Shared.of(source, input);
    return IntStream.range(0, input.facts().branches().size())
        .mapToObj(place -> () -> of(place, shared, input));
  }

  private static SheetPage of(int place, Shared shared, PageInput input) {
    Branch branch = input.facts().branches().get(place);
    return new SheetPage(
        new PageFrame(input.wording().language().tag(), head(branch, input), shared.foot()),
        BranchSheet.of(place, input),
        shared.years(),
        input.directory().file(branch),
        neighbour(place - 1, input),
        neighbour(place + 1, input),
        shared.others(),
        shared.notes());
  }

  private static Optional<Neighbour> neighbour(int place, PageInput input) {
    List<Branch> all = input.facts().branches();
    return place < 0 || place >= all.size()
        ? Optional.empty()
        : Optional.of(Neighbour.of(all.get(place), input));
  }

  private static PageHead head(Branch branch, PageInput input) {
    PageWording wording = input.wording();
    String organisation = input.facts().rulebook().organisation();
    String year = wording.text("head.year", Map.of("year", Integer.toString(input.facts().year())));
    List<String> line =
        List.of(
            wording.text("head.edition"),
            wording.text("head.as_of", Map.of("date", wording.day(input.facts().asOf()))),
            wording.text("head.internal"));
    String title = String.join(" \u00B7 ", branch.name(), organisation, year);
    return new PageHead(title, organisation, year, line);
  }

  /** What all of the pages have in common. */
  private record Shared(
      List<String> years,
      List<BranchGroup<Neighbour>> others,
      List<String> notes,
      List<String> foot) {
    private static Shared of(PageSource source, PageInput input) {
      List<Branch> all = input.facts().branches();
      boolean few = !TableLimit.exceededBy(all.size());
      return new Shared(
          input.history().years().stream().map(year -> Integer.toString(year)).toList(),
          few ? BranchGroup.of(all, branch -> Neighbour.of(branch, input), input) : List.of(),
          List.of(input.wording().text("appendix.plot")),
          source.imprint().lines(input.wording()));
    }
  }
}
