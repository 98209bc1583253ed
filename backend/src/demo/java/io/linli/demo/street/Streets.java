package io.linli.demo.street;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The two streets of the demonstration.
 *
 * <p>Jingbalu street has the 11 neighbourhoods that the Bureau of Statistics lists, and the 44 old
 * estates that the street counted in 2015. The sizes of the estates are skewed as a city's are: 5 %
 * have up to 8 households, half up to 240, 5 % more than 1,600.
 */
public final class Streets {

  /**
   * A street, its neighbourhoods and its estates.
   *
   * @param code nine digits
   */
  record Street(
      String code, String name, List<Neighbourhood> neighbourhoods, List<EstatePlan> estates) {}

  private static final String JINGBALU_ESTATES =
      """
      JBL-01 | 003 | 健园小区 | 纬二路52号 | 1998-1999 | 2 | 33 | SERVICE_CENTRE | 社区托管 | 商品房 | 市房产开发公司 | 封闭
      JBL-02 | 003 | 晨练楼院 | 红专路48号 | 1980-1982 | 9 | 425 | ANLIN | - | 单位产权房 | 单位自建 | 封闭 基础好 用房
      JBL-03 | 003 | 东操场院 | 纬一路80号 | 1980-1984 | 10 | 464 | QINGHE | - | 单位产权房 | 单位自建 | -
      JBL-04 | 003 | 竞秀新村 | 政七街11号 | 1992-1995 | 21 | 944 | QINGHE | - | 商品房 | 市房产开发公司 | -
      JBL-05 | 006 | 启明小区 | 纬一路94号 | 1990-1991 | 3 | 112 | QINGHE | - | 房改房、商品房 | 区住宅统建办公室 | 封闭 基础好 用房
      JBL-06 | 006 | 星火家属院 | 花园路27号 | 1977-1980 | 46 | 1852 | ANLIN | - | 单位产权房 | 单位自建 | 封闭 基础好 用房
      JBL-07 | 006 | 格致苑 | 纬二路34号 | 1985-1985 | 2 | 44 | NOBODY | 失管 | 单位产权房 | 单位自建 | 封闭 用房
      JBL-08 | 006 | 求实楼院 | 花园路93号 | 1972-1974 | 4 | 159 | QINGHE | - | 单位产权房 | 单位自建 | 封闭 基础好 用房
      JBL-09 | 007 | 槐荫小区 | 红专路5号 | 1977-1977 | 2 | 70 | ANLIN | - | 房改房 | 单位自建 | 封闭 基础好 用房
      JBL-10 | 007 | 尚学里 | 纬一路11号 | 1998-1999 | 5 | 225 | QINGHE | - | 安置房 | 区住宅统建办公室 | 封闭 基础好 用房
      JBL-11 | 007 | 育才楼院 | 政七街90号 | 1996-1999 | 10 | 507 | ANLIN | - | 房改房、商品房 | 市房产开发公司 | -
      JBL-12 | 007 | 杏坛院 | 纬三路39号 | 1987-1988 | 3 | 126 | SERVICE_CENTRE | 准物业管理 | 房改房、商品房 | 区住宅统建办公室 | -
      JBL-13 | 008 | 松柏苑 | 农业路48号 | 1988-1989 | 2 | 79 | SERVICE_CENTRE | 准物业管理 | 安置房 | 区住宅统建办公室 | 封闭
      JBL-14 | 008 | 文荟小区 | 纬一路42号 | 1974-1978 | 4 | 179 | SERVICE_CENTRE | 街道集中托管 | 单位产权房 | 单位自建 | -
      JBL-15 | 008 | 丁香院 | 纬一路9号 | 1973-1974 | 1 | 6 | NOBODY | 失管 | 房改房、单位产权房 | 单位自建 | -
      JBL-16 | 009 | 声屏小区 | 纬二路66号 | 1972-1973 | 2 | 58 | SERVICE_CENTRE | 街道集中托管 | 房改房 | 单位自建 | -
      JBL-17 | 009 | 塔影楼院 | 纬三路38号 | 1990-1991 | 27 | 1187 | QINGHE | - | 房改房 | 单位自建 | 封闭 基础好 用房
      JBL-18 | 009 | 彩云里 | 经三路61号 | 1997-1998 | 3 | 100 | NOBODY | 失管 | 经济适用房 | 区住宅统建办公室 | 用房
      JBL-19 | 009 | 听风院 | 农业路53号 | 1998-1999 | 3 | 141 | NOBODY | 失管 | 商品房 | 市房产开发公司 | 封闭
      JBL-20 | 010 | 惠工小区 | 红专路41号 | 1986-1989 | 41 | 1673 | QINGHE | - | 安置房 | 区住宅统建办公室 | 封闭 基础好 用房
      JBL-21 | 010 | 丰年里 | 经八路17号 | 1975-1975 | 1 | 8 | SERVICE_CENTRE | 街道集中托管 | 房改房、单位产权房 | 单位自建 | 封闭
      JBL-22 | 010 | 百货楼院 | 纬二路29号 | 1996-1999 | 8 | 389 | NOBODY | 失管 | 商品房 | 市房产开发公司 | 封闭 基础好 用房
      JBL-23 | 010 | 通惠苑 | 纬三路36号 | 1986-1989 | 50 | 2039 | QINGHE | - | 安置房 | 区住宅统建办公室 | 用房
      JBL-24 | 010 | 广源楼院 | 政七街80号 | 1977-1977 | 2 | 25 | SERVICE_CENTRE | 准物业管理 | 单位产权房 | 单位自建 | -
      JBL-25 | 010 | 银杏小区 | 纬三路49号 | 1968-1968 | 1 | 5 | SERVICE_CENTRE | 准物业管理 | 单位产权房 | 单位自建 | -
      JBL-26 | 012 | 筑春小区 | 花园路83号 | 1998-2000 | 16 | 751 | ANLIN | - | 经济适用房 | 区住宅统建办公室 | 封闭 基础好 用房
      JBL-27 | 012 | 青砖里 | 政七街92号 | 1981-1982 | 1 | 15 | NOBODY | 失管 | 房改房 | 单位自建 | -
      JBL-28 | 012 | 木兰院 | 经五路28号 | 1979-1979 | 2 | 89 | SERVICE_CENTRE | 街道集中托管 | 房改房 | 单位自建 | 封闭
      JBL-29 | 012 | 架桥楼院 | 农业路28号 | 1988-1990 | 7 | 356 | QINGHE | - | 房改房、商品房 | 区住宅统建办公室 | 封闭 基础好 用房
      JBL-30 | 014 | 红星小区 | 政七街62号 | 1976-1980 | 24 | 1059 | ANLIN | - | 军产房、房改房 | 单位自建 | 封闭 基础好 用房
      JBL-31 | 014 | 映山红院 | 经五路91号 | 1984-1985 | 1 | 11 | SERVICE_CENTRE | 社区托管 | 军产房 | 单位自建 | 封闭
      JBL-32 | 014 | 前进里 | 政七街59号 | 1985-1987 | 6 | 273 | QINGHE | - | 军产房、房改房 | 单位自建 | 封闭 基础好 用房
      JBL-33 | 015 | 墨香小区 | 纬三路46号 | 1981-1985 | 36 | 1492 | ANLIN | - | 房改房 | 单位自建 | 封闭
      JBL-34 | 015 | 琴台院 | 经三路88号 | 1984-1985 | 12 | 605 | ANLIN | - | 房改房、单位产权房 | 单位自建 | 封闭 基础好 用房
      JBL-35 | 015 | 翰墨里 | 政七街19号 | 1979-1981 | 6 | 298 | NOBODY | 单位自管 | 单位产权房 | 单位自建 | -
      JBL-36 | 017 | 文昌楼院 | 纬三路94号 | 1996-2000 | 31 | 1331 | QINGHE | - | 商品房 | 市房产开发公司 | 封闭 基础好 用房
      JBL-37 | 017 | 春晖小区 | 农业路71号 | 1971-1972 | 1 | 19 | SERVICE_CENTRE | 社区托管 | 单位产权房 | 单位自建 | 封闭
      JBL-38 | 017 | 梧桐里 | 农业路76号 | 1971-1973 | 4 | 201 | NOBODY | 业委会自管 | 房改房、单位产权房 | 单位自建 | 封闭
      JBL-39 | 017 | 石榴院 | 纬二路37号 | 1974-1974 | 1 | 5 | SERVICE_CENTRE | 街道集中托管 | 房改房、单位产权房 | 单位自建 | -
      JBL-40 | 019 | 砦东小区 | 纬三路64号 | 1976-1978 | 5 | 250 | ANLIN | - | 房改房 | 单位自建 | 封闭 基础好 用房
      JBL-41 | 019 | 砦西小区 | 政七街76号 | 1985-1989 | 18 | 842 | ANLIN | - | 房改房、商品房 | 区住宅统建办公室 | 封闭 基础好 用房
      JBL-42 | 019 | 枣园里 | 纬一路98号 | 1984-1986 | 14 | 670 | QINGHE | - | 房改房 | 单位自建 | -
      JBL-43 | 019 | 麦香小区 | 政七街95号 | 1997-1999 | 11 | 554 | QINGHE | - | 商品房 | 市房产开发公司 | 封闭 基础好 用房 高层
      JBL-44 | 019 | 柿子院 | 农业路9号 | 1995-1998 | 7 | 326 | ANLIN | - | 经济适用房 | 区住宅统建办公室 | -
      """;

  /** The street beside it, with a company of its own, that must see nothing of the first. */
  private static final String HUAYUANLU_ESTATES =
      """
      HYL-01 | 001 | 听泉小区 | 花园路131号 | 1992-1994 | 8 | 372 | BAICHUAN | - | 房改房、商品房 | 区住宅统建办公室 | 封闭 基础好 用房
      HYL-02 | 004 | 水岸楼院 | 纬五路105号 | 1989-1991 | 4 | 186 | BAICHUAN | - | 房改房 | 单位自建 | 封闭
      HYL-03 | 012 | 锦湖花园 | 农业路142号 | 2004-2006 | 6 | 410 | BAICHUAN | - | 商品房 | 市房产开发公司 | 封闭 基础好 用房 高层
      """;

  static final Street JINGBALU =
      new Street(
          "410105001",
          "经八路街道",
          List.of(
              new Neighbourhood("410105001003", "体育社区"),
              new Neighbourhood("410105001006", "科技社区"),
              new Neighbourhood("410105001007", "教育社区"),
              new Neighbourhood("410105001008", "省委社区"),
              new Neighbourhood("410105001009", "广电社区"),
              new Neighbourhood("410105001010", "商务社区"),
              new Neighbourhood("410105001012", "省建社区"),
              new Neighbourhood("410105001014", "军区社区"),
              new Neighbourhood("410105001015", "文联社区"),
              new Neighbourhood("410105001017", "建文社区"),
              new Neighbourhood("410105001019", "任砦社区")),
          plans("410105001", JINGBALU_ESTATES));

  static final Street HUAYUANLU =
      new Street(
          "410105002",
          "花园路街道",
          List.of(
              new Neighbourhood("410105002001", "甲院社区"),
              new Neighbourhood("410105002004", "省水利厅社区"),
              new Neighbourhood("410105002012", "通信花园社区")),
          plans("410105002", HUAYUANLU_ESTATES));

  private Streets() {}

  /** The neighbourhoods of a street, by the street's code. */
  public static List<Neighbourhood> neighbourhoods(String streetCode) {
    return streetCode.equals(JINGBALU.code())
        ? JINGBALU.neighbourhoods()
        : HUAYUANLU.neighbourhoods();
  }

  /** Who is to run which estate, by the estate's code. */
  public static Map<String, Manager> managers() {
    return Stream.of(JINGBALU, HUAYUANLU)
        .flatMap(street -> street.estates().stream())
        .collect(Collectors.toMap(EstatePlan::code, EstatePlan::manager));
  }

  private static List<EstatePlan> plans(String streetCode, String lines) {
    return lines.lines().map(line -> EstatePlan.parse(streetCode, line)).toList();
  }
}
