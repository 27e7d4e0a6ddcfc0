package partybuilding.assessment.sample;

import java.util.Locale;

/** The three requirements the college's summary made. */
enum Requirement {
  DIRECTION("把方向"),
  TEAM("抓班子"),
  POLICY("建制度");

  private final String chinese;

  Requirement(String chinese) {
    this.chinese = chinese;
  }

  static Requirement of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  String label(Wording wording) {
    return wording.of(chinese, name().toLowerCase(Locale.ROOT));
  }
}
