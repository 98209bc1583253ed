package io.linli.demo.story;

import io.linli.demo.street.Manager;

/** The tenants of the story. */
enum Organisation {
  JINGBALU("jingbalu", "STREET", "经八路街道办事处", "410105001"),
  HUAYUANLU("huayuanlu", "STREET", "花园路街道办事处", "410105002"),
  JINSHUI("jinshui", "DISTRICT", "金水区住房和城乡建设局", "410105"),
  QINGHE("qinghe", "COMPANY", Manager.QINGHE.displayName(), "91410105MA0DEM0A16"),
  ANLIN("anlin", "COMPANY", Manager.ANLIN.displayName(), "91410105MA0DEM0B2A"),
  BAICHUAN("baichuan", "COMPANY", Manager.BAICHUAN.displayName(), "91410105MA0DEM0C3E");

  private final String slug;
  private final String kind;
  private final String displayName;
  private final String code;

  Organisation(String slug, String kind, String displayName, String code) {
    this.slug = slug;
    this.kind = kind;
    this.displayName = displayName;
    this.code = code;
  }

  String slug() {
    return slug;
  }

  String kind() {
    return kind;
  }

  String displayName() {
    return displayName;
  }

  boolean isCompany() {
    return kind.equals("COMPANY");
  }

  /** What tells it from all others: a company's credit code, a supervisor's area code. */
  String code() {
    return code;
  }
}
