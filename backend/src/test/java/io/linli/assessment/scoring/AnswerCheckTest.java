package io.linli.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.linli.assessment.standard.Finding;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.PresetStandards;
import io.linli.assessment.standard.StandardDefinition;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckTest {
  private static final StandardDefinition SAFE = PresetStandards.load(PresetStandards.SAFE_ESTATE);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void acceptsAGoodSheetAndAnUnfinishedOne() {
    List<ItemAnswer> answers = Sheets.totalling(SAFE, new BigDecimal("76.3"));
    assertThat(AnswerCheck.of(SAFE, answers, "/items")).isEmpty();
    assertThat(AnswerCheck.of(SAFE, answers.subList(0, 2), "/items")).isEmpty();
    assertThat(AnswerCheck.of(SAFE, List.of(), "/items")).isEmpty();
  }

  @ParameterizedTest(name = "{0} → {2} at {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "null | /items/0 | required",
        "{'itemCode':'12'} | /items/0/itemCode | item_unknown",
        "{} | /items/0/itemCode | item_unknown",
        "{'itemCode':'5','points':8.1,'reason':'x'} | /items/0/points | points_above_item",
        "{'itemCode':'5','points':-0.1,'reason':'x'} | /items/0/points | points_negative",
        "{'itemCode':'5','points':7.55,'reason':'x'} | /items/0/points | points_scale",
        "{'itemCode':'5','points':7.5} | /items/0/reason | reason_required",
        "{'itemCode':'5','points':7.5,'reason':' '} | /items/0/reason | reason_required",
        "{'itemCode':'5','deductions':[{'code':'none','times':1}],'reason':'x'}"
            + " | /items/0/deductions/0/code | deduction_unknown",
        "{'itemCode':'5','deductions':[{'code':'sign-poor','times':0}],'reason':'x'}"
            + " | /items/0/deductions/0/times | times_range",
        "{'itemCode':'1','deductions':[{'code':'unsigned','times':2}],'reason':'x'}"
            + " | /items/0/deductions/0/times | deduction_not_repeatable",
        "{'itemCode':'5','deductions':[{'code':'sign-poor','times':1},{'code':'sign-poor',"
            + "'times':1}],'reason':'x'} | /items/0/deductions/1/code | code_repeated",
        "{'itemCode':'5','points':8,'deductions':[{'code':'sign-poor','times':1}],'reason':'x'}"
            + " | /items/0/points | points_mismatch",
        "{'itemCode':'5','deductions':[null],'reason':'x'} | /items/0/deductions/0 | required",
        "{'itemCode':'5','met':true} | /items/0/met | field_not_of_kind",
        "{'itemCode':'5','measured':1} | /items/0/measured | field_not_of_kind",
        "{'itemCode':'2'} | /items/0/measured | required",
        "{'itemCode':'2','measured':100.01,'reason':'x'} | /items/0/measured | figure_range",
        "{'itemCode':'2','measured':-1,'reason':'x'} | /items/0/measured | figure_range",
        "{'itemCode':'2','measured':95.123,'reason':'x'} | /items/0/measured | figure_range",
        "{'itemCode':'2','measured':95} | /items/0/reason | reason_required",
        "{'itemCode':'2','measured':95,'points':9,'reason':'x'} | /items/0/points | points_mismatch",
        "{'itemCode':'2','measured':100,'deductions':[{'code':'a','times':1}]}"
            + " | /items/0/deductions | field_not_of_kind"
      })
  void namesWhatIsWrongWithAnAnswer(String json, String pointer, String code)
      throws JsonProcessingException {
    ItemAnswer answer = JSON.readValue(json.replace('\'', '"'), ItemAnswer.class);

    assertThat(AnswerCheck.of(SAFE, Collections.singletonList(answer), "/items"))
        .extracting(Finding::pointer, Finding::code)
        .containsExactly(tuple(pointer, code));
  }

  @Test
  void refusesTheSameItemTwice() {
    ItemAnswer full = new ItemAnswer("5", null, null, List.of(), null, null);
    assertThat(AnswerCheck.of(SAFE, List.of(full, full), "/items"))
        .containsExactly(new Finding("/items/1/itemCode", "code_repeated", List.of("5")));
  }
}
