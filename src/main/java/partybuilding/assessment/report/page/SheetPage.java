package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import partybuilding.assessment.lineage.Branch;

/**
 * The page of one branch in the leadership's report: the same sheet as is printed for the meeting.
 *
 * @param language its tag
 * @param head whose, which year
 * @param sheet the branch
 * @param years of its plots, ascending
 * @param file what the page is called in its folder
 * @param before the page of the branch before it in the fixed order
 * @param after the page of the branch after it
 * @param others where to go from here; none where the branches are too many to choose from a page
 * @param notes how the plots are read
 * @param foot version, run, and remarks
 */
public record SheetPage(
    String language,
    Head head,
    BranchSheet sheet,
    List<String> years,
    String file,
    Optional<Neighbour> before,
    Optional<Neighbour> after,
    List<BranchGroup<Neighbour>> others,
    List<String> notes,
    List<String> foot) {
  /** The folder of these pages, beside the report's page. */
  public static final String FOLDER = "branches";

  /** Copies the lists. */
  public SheetPage {
    years = List.copyOf(years);
    others = List.copyOf(others);
    notes = List.copyOf(notes);
    foot = List.copyOf(foot);
  }

  /**
   * The page of another branch.
   *
   * @param name the branch's
   * @param file what the page is called in the same folder
   */
  public record Neighbour(String name, String file) {
    private static Neighbour of(Branch branch, Material material) {
      return new Neighbour(branch.name(), material.directory().file(branch));
    }
  }

  /** A page for every branch of the year, made one after another as they are asked for. */
  public static Stream<SheetPage> all(Source source) {
    Material material = Material.of(source.facts(), source.words());
    Frame frame = Frame.of(source, material);
    return Stream.iterate(0, place -> place + 1)
        .limit(material.facts().branches().size())
        .map(place -> of(place, frame, material));
  }

  private static SheetPage of(int place, Frame frame, Material material) {
    Branch branch = material.facts().branches().get(place);
    return new SheetPage(
        material.wording().language().tag(),
        head(branch, material),
        BranchSheet.of(place, material),
        frame.years(),
        material.directory().file(branch),
        neighbour(place - 1, material),
        neighbour(place + 1, material),
        frame.others(),
        frame.notes(),
        frame.foot());
  }

  private static Optional<Neighbour> neighbour(int place, Material material) {
    List<Branch> all = material.facts().branches();
    return place < 0 || place >= all.size()
        ? Optional.empty()
        : Optional.of(Neighbour.of(all.get(place), material));
  }

  private static Head head(Branch branch, Material material) {
    Wording wording = material.wording();
    String organisation = material.facts().rulebook().organisation();
    String year =
        wording.text("head.year", Map.of("year", Integer.toString(material.facts().year())));
    List<String> line =
        List.of(
            wording.text("head.edition"),
            wording.text("head.as_of", Map.of("date", material.facts().asOf())));
    String title = String.join(" \u00B7 ", branch.name(), organisation, year);
    return new Head(title, organisation, year, line);
  }

  /** What all of the pages have in common. */
  private record Frame(
      List<String> years,
      List<BranchGroup<Neighbour>> others,
      List<String> notes,
      List<String> foot) {
    private static Frame of(Source source, Material material) {
      List<Branch> all = material.facts().branches();
      boolean few = all.size() <= BranchSection.MOST_AT_ONCE;
      return new Frame(
          material.history().years().stream().map(year -> Integer.toString(year)).toList(),
          few ? BranchGroup.of(all, branch -> Neighbour.of(branch, material), material) : List.of(),
          List.of(material.wording().text("appendix.plot")),
          Page.foot(source.imprint(), material.wording()));
    }
  }
}
