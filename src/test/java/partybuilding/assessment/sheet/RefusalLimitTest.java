package partybuilding.assessment.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.FileAccount.PassedOver;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

class RefusalLimitTest {
  private static final String FILE = "evaluations-2023.csv";

  @Test
  void exactlyTheLimitMayBeRefused() {
    assertThat(check(100, 5, "0.05")).isEmpty();
    assertThat(check(1000, 50, "0.05")).isEmpty();
    assertThat(check(0, 0, "0.05")).isEmpty();
    assertThat(check(10, 0, "0")).isEmpty();
  }

  @Test
  void oneMoreRefusesTheFileWithItsNumbers() {
    assertThat(check(100, 6, "0.05"))
        .containsExactly(
            error(
                "too_many_refused",
                Place.of(FILE),
                Map.of("refused", "6", "read", "100", "limit", "5")));
    assertThat(check(1000, 126, "0.125"))
        .extracting(f -> f.values().get("limit"))
        .containsExactly("12.5");
  }

  @Test
  void aSmallFileIsRefusedForASingleRowAboveTheLimit() {
    assertThat(check(19, 1, "0.05")).hasSize(1);
    assertThat(check(20, 1, "0.05")).isEmpty();
    assertThat(check(1, 1, "0")).hasSize(1);
  }

  private static List<Finding> check(long read, long refused, String limit) {
    FileAccount account =
        new FileAccount(
            FILE,
            "evaluations",
            2023,
            1,
            "ab",
            new FileAccount.Rows(read, read - refused, refused, PassedOver.NONE));
    return Refusals.of(() -> RefusalLimit.check(account, new BigDecimal(limit), new NoticeBoard()));
  }
}
