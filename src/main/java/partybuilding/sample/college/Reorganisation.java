package partybuilding.sample.college;

import java.util.ArrayList;
import java.util.List;
import partybuilding.sample.college.SampleBranch.Title;
import partybuilding.sample.plan.SamplePlan;

/**
 * What happens to a college in its last years: one branch is renamed, and a year later two merge
 * while a new one is founded, so that the number of branches stays.
 */
public final class Reorganisation {
  private static final int RENAMED = 2;
  private static final int MERGED = 4;
  private static final int ABSORBED = 5;
  private static final Title BUSINESS = new Title("商学院党总支", "商学院", "教学", "商院总支");
  private static final Title DESIGN = new Title("建筑与艺术设计学院党总支", "建艺学院", "教学", "建艺总支");
  private static final Title INDUSTRY = new Title("产业学院党总支", "产业学院", "教学", "产院总支");

  private final SamplePlan plan;
  private final List<SampleBranch> branches;
  private final List<Succession> successions = new ArrayList<>();

  private Reorganisation(SamplePlan plan) {
    this.plan = plan;
    this.branches = new ArrayList<>(FoundingBranches.of(plan));
  }

  public static SampleRegister of(SamplePlan plan) {
    Reorganisation events = new Reorganisation(plan);
    if (plan.reorganised()) {
      events.rename(plan.lastYear() - 3);
      events.merge(plan.lastYear() - 2);
    }
    return new SampleRegister(plan, events.branches, events.successions);
  }

  private void rename(int year) {
    SampleBranch old = end(RENAMED, year);
    SampleBranch renamed = found(year, RENAMED, BUSINESS, old.communities());
    successions.add(new Succession(old.id(), renamed.id(), year, "rename"));
  }

  private void merge(int year) {
    SampleBranch one = end(MERGED, year);
    SampleBranch other = end(ABSORBED, year);
    List<Integer> both = List.of(MERGED, ABSORBED);
    SampleBranch merged = found(year, MERGED, DESIGN, both);
    successions.add(new Succession(one.id(), merged.id(), year, "merge"));
    successions.add(new Succession(other.id(), merged.id(), year, "merge"));
    SampleBranch created = found(year, ABSORBED, INDUSTRY, List.of(plan.branches()));
    successions.add(new Succession("", created.id(), year, "create"));
  }

  private SampleBranch end(int seat, int year) {
    SampleBranch ended = branches.get(seat).until(year - 1);
    branches.set(seat, ended);
    return ended;
  }

  private SampleBranch found(int year, int seat, Title title, List<Integer> communities) {
    String id = FoundingBranches.id(plan, branches.size());
    SampleBranch founded = new SampleBranch(id, seat, title, year, plan.lastYear(), communities);
    branches.add(founded);
    return founded;
  }
}
