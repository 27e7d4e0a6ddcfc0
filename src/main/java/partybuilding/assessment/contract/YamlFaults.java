package partybuilding.assessment.contract;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileNotice.InvalidRule;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;

/** Collects what is wrong with one YAML file, so that all of it is told at once. */
final class YamlFaults {
  private final String file;
  private final List<Finding> findings = new ArrayList<>();

  YamlFaults(String file) {
    this.file = file;
  }

  void add(long line, String path, String fault) {
    findings.add(Finding.of(new InvalidRule(Place.of(file, line), path, fault)));
  }

  /** Ends the reading if anything was wrong. */
  void refuseIfAny() {
    if (!findings.isEmpty()) {
      throw new ExportsRefused(findings.stream().sorted(Finding.BY_PLACE).toList());
    }
  }
}
