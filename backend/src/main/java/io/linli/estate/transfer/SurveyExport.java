package io.linli.estate.transfer;

import static io.linli.estate.transfer.ExportColumns.code;
import static io.linli.estate.transfer.ExportColumns.figure;
import static io.linli.estate.transfer.ExportColumns.text;
import static io.linli.estate.transfer.ExportColumns.word;
import static io.linli.estate.transfer.Readings.DATE;
import static io.linli.estate.transfer.Readings.DECIMAL;
import static io.linli.estate.transfer.Readings.TEXT;

import io.linli.estate.survey.SurveyedFigures;
import io.linli.platform.sheet.Column;
import io.linli.platform.sheet.Label;
import java.math.BigDecimal;
import java.util.List;

/**
 * What was declared: by surveys, held against its own parts, and of communities, held against what
 * is registered in them ({@code domain.md E6}).
 */
final class SurveyExport {

  private static final Column<String> BREAKDOWN =
      code(
          "breakdown",
          "分类方式",
          "Broken down by",
          List.of(
              word("CONDITION_CLASS", "条件类别", "condition class"),
              word("COMMUNITY_CASE", "小区情形", "case of the community"),
              word("OTHER", "其他", "other")));
  private static final Column<String> FIGURE =
      code(
          "figure",
          "指标",
          "Figure",
          List.of(
              word("COMMUNITIES", "小区数", "communities"),
              word("BUILDINGS", "楼栋数", "buildings"),
              word("HOUSEHOLDS", "户数", "households"),
              word("FLOOR_AREA", "建筑面积", "floor area"),
              word("RESIDENTIAL_FLOOR_AREA", "住宅建筑面积", "residential floor area"),
              word("COMMERCIAL_FLOOR_AREA", "商业建筑面积", "commercial floor area")));
  private static final Column<BigDecimal> DIFFERENCE = figure("difference", "差额", "Difference");

  /** A row for each whole, with the sum of its parts, and one for each part. */
  static final RegisterExport SURVEYS =
      RegisterExport.of(
              new Label("摸底调查", "Surveys"),
              "survey s join survey_value v on v.survey_id = s.id left join"
                  + " (select survey_id, figure, sum(value) as parts from survey_value"
                  + " where part is not null group by survey_id, figure) w"
                  + " on w.survey_id = v.survey_id and w.figure = v.figure and v.part is null")
          .forSupervisors()
          .located("s.area_code", null)
          .column(text("title", "调查名称", "Title", 100), "s.title", TEXT)
          .column(ExportColumns.AREA_CODE, "s.area_code", TEXT)
          .column(ExportColumns.date("surveyedOn", "调查日期", "Surveyed on"), "s.surveyed_on", DATE)
          .column(BREAKDOWN, "s.breakdown", TEXT)
          .column(FIGURE, "v.figure", TEXT)
          .column(text("part", "分项", "Part", 50), "v.part", TEXT)
          .column(figure("value", "数值", "Value"), "trim_scale(v.value)", DECIMAL)
          .column(figure("sum", "分项合计", "Sum of the parts"), "trim_scale(w.parts)", DECIMAL)
          .column(DIFFERENCE, "trim_scale(v.value - w.parts)", DECIMAL)
          .orderedBy("s.area_code, s.id, v.figure, v.position");

  static final RegisterExport COMMUNITIES =
      RegisterExport.of(
              new Label("申报与登记对照", "Community surveys"),
              "community c" + SurveyedFigures.OF_COMMUNITY)
          .column(BuildingSheet.COMMUNITY_CODE, "c.code", TEXT)
          .column(ExportColumns.COMMUNITY_NAME, "c.name", TEXT)
          .column(FIGURE, "f.figure", TEXT)
          .column(figure("declared", "申报数", "Declared"), "f.declared", DECIMAL)
          .column(figure("registered", "登记数", "Registered"), "f.registered", DECIMAL)
          .column(DIFFERENCE, "f.declared - f.registered", DECIMAL)
          .orderedBy("c.area_code, c.code, f.position");

  private SurveyExport() {}
}
