package io.linli.demo.street;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/** Makes persons up. No two share a telephone or an identity number. */
final class People {

  private static final String SURNAMES =
      "王王王王李李李李张张张张刘刘刘陈陈杨杨赵赵黄周吴徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪石";
  private static final String GIVEN =
      "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红建国志文新春海波宁福生永金玲云凤梅琴辉力健世广义兴良峰鹏浩亮政谦轩彤雨佳欣怡晨诗雅博睿泽";

  /** Codes of districts of the city: when all birthdays of one are used up, the next begins. */
  private static final List<String> DISTRICTS =
      List.of("410102", "410103", "410104", "410105", "410106", "410108");

  private static final LocalDate OLDEST = LocalDate.of(1932, 1, 1);

  /** About 62 years; a prime, so that a step of it visits every day before one comes again. */
  private static final int DAYS = 22_643;

  private static final int STEP = 7_919;

  private final Random random = new Random(410_105_001L);
  private int telephones;
  private int identities;

  /** An owner; one in twenty has no telephone on file and one in ten no identity number. */
  Person owner() {
    String name = name();
    String telephone = random.nextInt(20) == 0 ? "" : telephone();
    String identityNumber = random.nextInt(10) == 0 ? "" : identityNumber();
    return new Person(name, telephone, identityNumber);
  }

  /** Somebody who lives in a household without owning it. */
  Person occupant() {
    return new Person(name(), telephone(), "");
  }

  private String name() {
    StringBuilder name = new StringBuilder().append(pick(SURNAMES)).append(pick(GIVEN));
    if (random.nextInt(4) != 0) {
      name.append(pick(GIVEN));
    }
    return name.toString();
  }

  private char pick(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  private String telephone() {
    return "1540%07d".formatted(telephones++);
  }

  private String identityNumber() {
    String district = DISTRICTS.get(identities / DAYS);
    LocalDate birthday = OLDEST.plusDays((long) identities * STEP % DAYS);
    identities++;
    return IdentityNumbers.complete(
        district + birthday.format(DateTimeFormatter.BASIC_ISO_DATE) + "000");
  }
}
