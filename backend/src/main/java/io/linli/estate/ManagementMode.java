package io.linli.estate;

/** How a community is managed (domain.md E4). */
public enum ManagementMode {
  /** 专业物业服务: a property company under a service contract. */
  PROFESSIONAL_COMPANY,
  /** 准物业管理: the neighbourhood's station gives basic services. */
  QUASI_PROPERTY,
  /** 单位自管: the unit that owns the flats manages them. */
  UNIT_SELF,
  /** 业委会自管: the owners' committee manages by itself. */
  OWNERS_COMMITTEE,
  /** 社区托管: in the custody of the neighbourhood. */
  NEIGHBOURHOOD_CUSTODY,
  /** 街道集中托管: in the custody of the street's service centre. */
  STREET_CUSTODY,
  /** 失管: nobody manages it. */
  NONE;

  /** Whether a tenant manages the community, rather than its owners, their unit or nobody. */
  public boolean isByTenant() {
    return switch (this) {
      case PROFESSIONAL_COMPANY, QUASI_PROPERTY, NEIGHBOURHOOD_CUSTODY, STREET_CUSTODY -> true;
      case UNIT_SELF, OWNERS_COMMITTEE, NONE -> false;
    };
  }
}
