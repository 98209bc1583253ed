package io.linli.estate;

/** Kinds of ownership of flats (domain.md E1). */
public enum OwnershipKind {
  /** 商品房. */
  COMMODITY,
  /** 房改房. */
  REFORMED_PUBLIC,
  /** 单位产权房. */
  UNIT_OWNED,
  /** 经济适用房. */
  AFFORDABLE,
  /** 安置房. */
  RESETTLEMENT,
  /** 军产房. */
  MILITARY
}
