package io.linli.demo.story;

/** The people of the story, each with one role so that one can see what it may and may not do. */
enum Member {
  JINGBALU_ADMIN(Organisation.JINGBALU, "王丽华", "tenant-administrator", "admin"),
  JINGBALU_MANAGER(Organisation.JINGBALU, "赵建国", "manager", "manager"),
  JINGBALU_CLERK(Organisation.JINGBALU, "李敏", "clerk", "clerk"),
  JINGBALU_ASSESSOR(Organisation.JINGBALU, "陈浩", "assessor", "assessor"),
  JINGBALU_SECOND_ASSESSOR(Organisation.JINGBALU, "周雅芳", "assessor", "assessor-2"),
  HUAYUANLU_ADMIN(Organisation.HUAYUANLU, "何秀英", "tenant-administrator", "admin"),
  HUAYUANLU_MANAGER(Organisation.HUAYUANLU, "罗军", "manager", "manager"),
  HUAYUANLU_CLERK(Organisation.HUAYUANLU, "唐静", "clerk", "clerk"),
  JINSHUI_ADMIN(Organisation.JINSHUI, "韩雪", "tenant-administrator", "admin"),
  JINSHUI_MANAGER(Organisation.JINSHUI, "冯志强", "manager", "manager"),
  QINGHE_ADMIN(Organisation.QINGHE, "孙倩", "tenant-administrator", "admin"),
  QINGHE_MANAGER(Organisation.QINGHE, "马文斌", "manager", "manager"),
  QINGHE_CLERK(Organisation.QINGHE, "朱晓燕", "clerk", "clerk"),
  ANLIN_ADMIN(Organisation.ANLIN, "胡杰", "tenant-administrator", "admin"),
  ANLIN_MANAGER(Organisation.ANLIN, "郭海涛", "manager", "manager"),
  ANLIN_CLERK(Organisation.ANLIN, "林小红", "clerk", "clerk"),
  BAICHUAN_ADMIN(Organisation.BAICHUAN, "高翔", "tenant-administrator", "admin"),
  BAICHUAN_MANAGER(Organisation.BAICHUAN, "梁伟", "manager", "manager"),
  BAICHUAN_CLERK(Organisation.BAICHUAN, "宋佳", "clerk", "clerk");

  private final Organisation organisation;
  private final String displayName;
  private final String role;
  private final String job;

  Member(Organisation organisation, String displayName, String role, String job) {
    this.organisation = organisation;
    this.displayName = displayName;
    this.role = role;
    this.job = job;
  }

  Organisation organisation() {
    return organisation;
  }

  String displayName() {
    return displayName;
  }

  String role() {
    return role;
  }

  String subject() {
    return organisation.slug() + "-" + job;
  }

  boolean isAdministrator() {
    return role.equals("tenant-administrator");
  }
}
