package io.linli.estate.occupant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumberTest {

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 11010519491231002X, 110***********002X",
    " 11010519491231002x , 11010519491231002X, 110***********002X",
    "440524188001010014, 440524188001010014, 440***********0014",
    "E12345678, E12345678, E12**5678",
    "AB123, AB123, *****"
  })
  void readsANumberAndMasksIt(String text, String inFull, String masked) {
    IdentityNumber number = IdentityNumber.parse(text).orElseThrow();

    assertThat(number.inFull()).isEqualTo(inFull);
    assertThat(number.masked()).isEqualTo(masked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105194912310020", // wrong check character
        "110105194913310021", // no thirteenth month
        "110105194902300020", // no thirtieth of February
        "010105194912310026", // no such province
        "1234",
        "张小明",
        "11010519491231002XX",
        ""
      })
  void refusesWhatCantBeANumber(String text) {
    assertThat(IdentityNumber.parse(text)).isEmpty();
  }

  @Test
  void neverPrintsItselfInFull() {
    assertThat(IdentityNumber.parse("11010519491231002X").orElseThrow())
        .hasToString("110***********002X");
  }
}
