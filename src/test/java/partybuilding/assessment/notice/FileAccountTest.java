package partybuilding.assessment.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import partybuilding.assessment.notice.FileAccount.PassedOver;

class FileAccountTest {
  @Test
  void everyReasonToPassARowOverCounts() {
    assertThat(new PassedOver(1, 2, 4, 8, 16, 32).total()).isEqualTo(63);
  }

  @Test
  void anAccountThatAddsUpIsKept() {
    PassedOver over = new PassedOver(1, 1, 1, 1, 1, 0);

    assertThat(
            new FileAccount(
                    "e.csv", "evaluations", 2023, 9, "ab", new FileAccount.Rows(10, 3, 2, over))
                .rows()
                .read())
        .isEqualTo(10);
  }

  @Test
  void anAccountThatLosesARowIsRejected() {
    assertThatThrownBy(
            () ->
                new FileAccount(
                    "e.csv",
                    "evaluations",
                    2023,
                    9,
                    "ab",
                    new FileAccount.Rows(10, 7, 2, PassedOver.NONE)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("e.csv: 10 rows read, but 7 accepted, 2 refused and 0 passed over");
  }
}
