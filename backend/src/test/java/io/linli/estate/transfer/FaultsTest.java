package io.linli.estate.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.linli.platform.sheet.Label;
import io.linli.platform.sheet.SheetFault;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What colleagues may read of a fault: personal numbers are masked in whatever column they are. */
class FaultsTest {

  @ParameterizedTest
  @CsvSource({
    "15400000001, 154****0001",
    "154 0000 0001, 154****0001",
    "154-0000-0001, 154****0001",
    "+8615400000001, +861****0001",
    "电话15400000001转8, 电话154****0001转8",
    "410102590404003, 410****4003",
    "410102195904040003, 410****0003",
    "11010519491231002X, 110****002X",
    "11010519491231002x, 110****002x",
    "15400000001、15400000002, 154****0001、154****0002",
    "086.1234567, 086.1234567",
    "2026-03-10, 2026-03-10",
    "12345678, 12345678",
    "别墅, 别墅",
  })
  void masksPersonalNumbersInShiftedColumns(String value, String shown) {
    SheetFault fault =
        new SheetFault(
            2, new Label("楼层", "Floor"), value, TransferReason.BUILDING_UNKNOWN, List.of());

    assertThat(Faults.told(fault, Locale.CHINESE).value()).isEqualTo(shown);
  }
}
