package io.linli.demo.street;

/** Who runs an estate of the demonstration. */
public enum Manager {
  QINGHE("清禾物业服务有限公司", "qinghe"),
  ANLIN("安邻物业服务有限公司", "anlin"),
  SERVICE_CENTRE("经八路街道物业服务中心", "service-centre"),
  BAICHUAN("百川里物业服务有限公司", "baichuan"),
  NOBODY("", "unmanaged");

  private final String displayName;
  private final String slug;

  Manager(String displayName, String slug) {
    this.displayName = displayName;
    this.slug = slug;
  }

  /** The organisation's name; empty for nobody. */
  public String displayName() {
    return displayName;
  }

  /** The part of a file's name that says whose the file is. */
  public String slug() {
    return slug;
  }
}
