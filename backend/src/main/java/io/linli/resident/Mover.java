package io.linli.resident;

/** Who takes a step. */
public enum Mover {
  CLAIMANT("申请人", "the claimant"),
  RESIDENT("居民本人", "the resident"),
  OWNER("业主", "the owner who answers for the person"),
  CLERK("管理方办事员", "a clerk of the managing tenant"),
  MANAGER("管理方负责人", "a manager of the managing tenant"),
  BUILDING_HEAD("楼长", "the head of the building"),
  SUPERVISOR("主管部门", "a supervisor with jurisdiction that did not remove"),
  REGISTER("住户登记", "the register, when the person's entry in it ends"),
  SERVICE("系统", "the service, when the time is over");

  private final String chinese;
  private final String english;

  Mover(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
