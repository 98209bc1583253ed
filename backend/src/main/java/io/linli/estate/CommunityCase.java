package io.linli.estate;

/** The street's three cases of a community without a responsible unit (domain.md E3). */
public enum CommunityCase {
  /** A company manages it. */
  COMPANY_PRESENT,
  /** It can attract a company by itself. */
  CAN_ATTRACT_COMPANY,
  /** It can't alone: to be bundled with others into one management area (打包捆绑). */
  BUNDLE
}
