package io.linli.servicedesk;

/** Whose part a case is about. */
public enum SubjectPart {
  /** Within a household (自用部位). */
  PRIVATE,
  /** Common parts (共用部位): the maintenance-fund route is offered (domain.md S5). */
  COMMON,
  /** Common facilities (共用设施设备). */
  FACILITY,
  /** Water, power, gas and other departments' matters: not ours (domain.md S5). */
  NOT_OURS
}
