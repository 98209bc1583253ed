package io.linli.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.linli.assessment.register.RegisterFigures;
import io.linli.assessment.standard.ItemAnswer;
import io.linli.assessment.standard.Measure;
import io.linli.assessment.standard.PresetStandards;
import io.linli.assessment.standard.StandardDefinition;
import io.linli.platform.problem.Violation;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckTest {
  private static final StandardDefinition SAFE =
      PresetStandards.load(PresetStandards.SAFE_ESTATE, 1);
  private static final StandardDefinition ENVIRONMENT =
      PresetStandards.load(PresetStandards.ENVIRONMENT_CHECK, 1);
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
        "null | /items/0 | part-missing",
        "{'itemCode':'12'} | /items/0/itemCode | item-unknown",
        "{} | /items/0/itemCode | item-unknown",
        "{'itemCode':'5','points':8.1,'reason':'x'} | /items/0/points | points-above-item",
        "{'itemCode':'5','points':-0.1,'reason':'x'} | /items/0/points | points-negative",
        "{'itemCode':'5','points':7.55,'reason':'x'} | /items/0/points | points-scale",
        "{'itemCode':'5','points':7.5} | /items/0/reason | reason-required",
        "{'itemCode':'5','points':7.5,'reason':' '} | /items/0/reason | reason-required",
        "{'itemCode':'5','deductions':[{'code':'none','times':1}],'reason':'x'}"
            + " | /items/0/deductions/0/code | deduction-unknown",
        "{'itemCode':'5','deductions':[{'code':'sign-poor','times':0}],'reason':'x'}"
            + " | /items/0/deductions/0/times | times-range",
        "{'itemCode':'1','deductions':[{'code':'unsigned','times':2}],'reason':'x'}"
            + " | /items/0/deductions/0/times | deduction-not-repeatable",
        "{'itemCode':'5','deductions':[{'code':'sign-poor','times':1},{'code':'sign-poor',"
            + "'times':1}],'reason':'x'} | /items/0/deductions/1/code | part-code-repeated",
        "{'itemCode':'5','points':8,'deductions':[{'code':'sign-poor','times':1}],'reason':'x'}"
            + " | /items/0/points | points-mismatch",
        "{'itemCode':'5','deductions':[null],'reason':'x'} | /items/0/deductions/0 | part-missing",
        "{'itemCode':'5','met':true} | /items/0/met | field-not-of-scoring",
        "{'itemCode':'5','measured':1} | /items/0/measured | field-not-of-scoring",
        "{'itemCode':'2'} | /items/0/measured | part-missing",
        "{'itemCode':'2','measured':100.01,'reason':'x'} | /items/0/measured | figure-range",
        "{'itemCode':'2','measured':-1,'reason':'x'} | /items/0/measured | figure-range",
        "{'itemCode':'2','measured':95.123,'reason':'x'} | /items/0/measured | figure-range",
        "{'itemCode':'2','measured':95} | /items/0/reason | reason-required",
        "{'itemCode':'2','measured':95,'points':9,'reason':'x'} | /items/0/points | points-mismatch",
        "{'itemCode':'2','measured':100,'deductions':[{'code':'a','times':1}]}"
            + " | /items/0/deductions | field-not-of-scoring"
      })
  void namesWhatIsWrongWithAnAnswer(String json, String pointer, String code)
      throws JsonProcessingException {
    ItemAnswer answer = JSON.readValue(json.replace('\'', '"'), ItemAnswer.class);

    assertThat(AnswerCheck.of(SAFE, Collections.singletonList(answer), "/items"))
        .extracting(Violation::pointer, Violation::code)
        .containsExactly(tuple(pointer, code));
  }

  @Test
  void refusesTheSameItemTwice() {
    ItemAnswer full = new ItemAnswer("5", null, null, List.of(), null, null);
    assertThat(AnswerCheck.of(SAFE, List.of(full, full), "/items"))
        .containsExactly(Violation.at("/items/1/itemCode", "part-code-repeated", "5"));
  }

  @Test
  void takesMeasuredItemsFromTheRegisterAndRefusesToHaveThemTyped() {
    Map<Measure, BigDecimal> register =
        Map.of(Measure.ENCLOSED, BigDecimal.ZERO, Measure.HAVE_CLEANING, BigDecimal.ONE);
    List<ItemAnswer> filled = RegisterFigures.fill(ENVIRONMENT, List.of(), register);
    assertThat(filled).extracting(ItemAnswer::itemCode).containsExactly("2.1", "3.2");

    assertThat(AnswerCheck.of(ENVIRONMENT, filled, "/items"))
        .containsExactly(
            Violation.at("/items/0/itemCode", "item-of-register", "2.1"),
            Violation.at("/items/1/itemCode", "item-of-register", "3.2"));
  }

  @Test
  void saysWhetherAnOpenItemWaitsForTheAssessorOrForTheRegister() {
    assertThat(AnswerCheck.open(ENVIRONMENT, List.of()))
        .contains(
            Violation.at("/answers", "item-open", "1.1"),
            Violation.at("/answers", "figure-unknown", "2.1"));
  }
}
