package io.linli.contract.servicecontract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What is known of a paper of a contract; its content is kept elsewhere, proved by the digest. */
@Entity
@Immutable
@Table(name = "service_contract_attachment")
class ContractAttachment {
  @Id public UUID id;

  @Column(name = "contract_id")
  UUID contractId;

  @Column(name = "community_id")
  UUID communityId;

  @Column(name = "tenant_id")
  UUID tenantId;

  @Column(name = "area_code")
  String areaCode;

  boolean filed;

  public String name;

  @Column(name = "media_type")
  public String mediaType;

  @Column(name = "size_bytes")
  public long sizeBytes;

  public String sha256;

  @Column(name = "added_at")
  public Instant addedAt;

  protected ContractAttachment() {}

  ContractAttachment(
      UUID id, ServiceContract contract, ServiceContractRequests.Paper paper, Instant now) {
    this.id = id;
    contractId = contract.id;
    communityId = contract.communityId;
    tenantId = contract.tenantId;
    areaCode = contract.areaCode;
    filed = contract.filed;
    name = paper.name().strip();
    mediaType = paper.mediaType();
    sizeBytes = paper.sizeBytes();
    sha256 = paper.sha256();
    addedAt = now;
  }
}
