package partybuilding.assessment.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Expected values: R 4.2.2, print(survfit(Surv(time, closed) ~ 1, conf.type = "log-log")); NA is
 * empty.
 */
class MedianAgeTest {
  /** Days of survival of 228 patients (Loprinzi et al. 1994, J Clin Oncol 12:601). */
  private static final String LUNG =
      """
      5 11 11 11 12 13 13 15 26 30 31 53 53 54 59 60 60 61 62 65 65 71 79 81 81 88 88 92
      92+ 93 95 95 105 105+ 107 107 110 116 118 122 131 132 132 135 142 144 145 145 147
      153 156 156 163 163 163 166 166 167 170 173+ 174+ 175 175+ 176 177 177+ 179 179 180
      181 181 182 183 185+ 186 188+ 189 191+ 192+ 194 196+ 197 197+ 199 201 201 202 202+
      203+ 207 208 210 211+ 212 218 221+ 222 222+ 223 224+ 225+ 225+ 226 229 230 235+
      237+ 239 239 240+ 243+ 245 246 252+ 259+ 266+ 267 268 269 269+ 270 272+ 276+ 279+
      283 284 284+ 285 285 286 288 291 292+ 292+ 293 296+ 300+ 301 301+ 303 303+ 305 306
      310 310 315+ 320 329 332+ 337 340 345 348 350 351 353 353 356+ 361 363 363 364 364+
      371 371 376+ 382+ 384+ 387 390 394 404+ 413+ 426 428 429 433 442 444 444+ 450 455
      457 458+ 460 473 477 511+ 511+ 519 520 524 524 529+ 533 543+ 550 551+ 558 559+ 567
      574 583 588+ 613 624 641 643 654 655 687 689 705 707 728 731 735 740+ 765 791 806+
      814 821+ 840+ 883 965+ 1010+ 1022+
      """;

  @ParameterizedTest
  @CsvSource({
    "10 20 20+ 35 50 60+ 15 30+ 45 45 80+ 90+, 45, 15, NA",
    "10 20 20+ 35 50 60+, 35, 10, NA",
    "15 30+ 45 45 80+ 90+, 45, 15, NA",
    "9 13 13+ 18 23 28+ 31 34 45+ 48 161+, 31, 13, NA",
    "5 5 8 8 12 16+ 23 27 30 33 43 45, 23, 5, 33",
    "1 2 3 4, 2.5, 1, NA",
    "1 2 3+ 4+, 2, 1, NA",
    "0 10 35 40, 22.5, 0, NA",
    "20 50 70+ 30-40 60-100 10-35+, 45, 20, NA",
    "7, 7, NA, NA",
    "7+ 8x 9+, NA, NA, NA"
  })
  void halfAreClosedByTheAgeThatRFinds(String spells, String days, String lower, String upper) {
    assertThat(Curves.of(spells).median())
        .isEqualTo(new MedianAge(figure(days), figure(lower), figure(upper)));
  }

  private static OptionalDouble figure(String printed) {
    return printed.equals("NA")
        ? OptionalDouble.empty()
        : OptionalDouble.of(Double.parseDouble(printed));
  }

  @Test
  void lungPatientsHaveTheMedianOfTheTextbook() {
    ClosureCurve curve = Curves.of(LUNG);
    assertThat(curve.items()).isEqualTo(228);
    assertThat(curve.ended(Ending.CLOSED)).isEqualTo(165);
    assertThat(curve.median())
        .isEqualTo(
            new MedianAge(OptionalDouble.of(310), OptionalDouble.of(284), OptionalDouble.of(361)));
  }

  @Test
  void itemsThatAllEnterLateHaveNoMedian() {
    assertThat(Curves.of("30-40 60-100 10-35").median()).isEqualTo(MedianAge.NONE);
    assertThat(Curves.of("30-40 60-100 10-35 50").median().days()).hasValue(40);
  }
}
