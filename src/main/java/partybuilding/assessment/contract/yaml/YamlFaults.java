package partybuilding.assessment.contract.yaml;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RulesNotice;
import partybuilding.assessment.notice.RulesNotice.FurtherFaults;

/** Collects what is wrong with one YAML file, so that all of it is reported at once. */
final class YamlFaults {
  /** How many are reported one by one; a file with more is hardly a file of rules. */
  private static final int REPORTED = 100;

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private long further;

  YamlFaults(String file) {
    this.file = file;
  }

  /** A fault that awaits its place and the path of its key. */
  interface Fault {
    RulesNotice at(Place place, String path);
  }

  void add(long line, String path, Fault fault) {
    if (findings.size() < REPORTED) {
      findings.add(Finding.of(fault.at(Place.of(file, line), path)));
    } else {
      further++;
    }
  }

  /** Ends the reading if anything was wrong. */
  void refuseIfAny() {
    if (further > 0) {
      findings.add(Finding.of(new FurtherFaults(Place.of(file), Long.toString(further))));
    }
    if (!findings.isEmpty()) {
      throw new ExportsRefused(findings.stream().sorted(Finding.BY_PLACE).toList());
    }
  }
}
