package io.linli.tenancy.tenant;

import io.linli.platform.id.Ids;
import io.linli.platform.page.Page;
import io.linli.platform.page.PageRequest;
import io.linli.platform.problem.Problem;
import io.linli.platform.problem.ProblemType;
import io.linli.platform.problem.Violation;
import io.linli.platform.version.IfMatch;
import io.linli.region.Regions;
import io.linli.tenancy.TenancyProblem;
import io.linli.tenancy.TenantKind;
import io.linli.tenancy.TenantStatus;
import io.linli.tenancy.identity.Identities;
import io.linli.tenancy.leaving.Removal;
import io.linli.tenancy.leaving.Removals;
import io.linli.tenancy.member.FirstMembers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Onboarding, suspension, closing and reopening of tenants by the platform operator. */
@ApplicationScoped
class Tenants {
  private static final UUID NOBODY = new UUID(0, 0);

  private final TenantRepository repository;
  private final FirstMembers members;
  private final Identities identities;
  private final Removals removals;
  private final Regions regions;
  private final Clock clock;

  Tenants(
      TenantRepository repository,
      FirstMembers members,
      Identities identities,
      Removals removals,
      Regions regions,
      Clock clock) {
    this.repository = repository;
    this.members = members;
    this.identities = identities;
    this.removals = removals;
    this.regions = regions;
    this.clock = clock;
  }

  TenantResponse onboard(TenantRequests.Onboarding request) {
    check(request);
    check(request.administrator());
    Tenant tenant =
        new Tenant(
            Ids.next(),
            request.kind(),
            request.name().strip(),
            request.creditCode(),
            request.areaCode(),
            identities.first(),
            clock.instant());
    repository.persistAndFlush(tenant);
    introduce(tenant.id, request.administrator());
    return TenantResponse.from(tenant, null);
  }

  /** A person without an account becomes a member once there is one. */
  private void introduce(UUID tenantId, TenantRequests.Administrator administrator) {
    if (administrator.subject() != null) {
      members.addAdministrator(tenantId, administrator.subject(), administrator.displayName());
    }
    identities.open(
        tenantId,
        administrator.subject(),
        administrator.email(),
        administrator.displayName().strip());
  }

  TenantResponse get(UUID id) {
    return responses(List.of(repository.get(id))).get(0);
  }

  Page<TenantResponse> list(PageRequest page) {
    List<Tenant> rows =
        page.isFirst()
            ? repository.find("order by id").range(0, page.fetch() - 1).list()
            : repository
                .find("id > ?1 order by id", UUID.fromString(page.after(0)))
                .range(0, page.fetch() - 1)
                .list();
    return Page.of(responses(rows), page, tenant -> List.of(tenant.id()));
  }

  TenantResponse suspend(UUID id, String ifMatch, TenantRequests.StatusChange request) {
    return change(id, ifMatch, tenant -> tenant.suspend(request.reason(), clock.instant()));
  }

  TenantResponse reactivate(UUID id, String ifMatch) {
    return change(id, ifMatch, tenant -> tenant.reactivate(clock.instant()));
  }

  /** A company waits for its removal from now on; what a supervisor has written is on record. */
  TenantResponse close(UUID id, String ifMatch, TenantRequests.StatusChange request) {
    change(id, ifMatch, tenant -> tenant.close(request.reason(), clock.instant()));
    if (repository.get(id).kind == TenantKind.COMPANY) {
      removals.plan(id);
    }
    identities.close(id);
    return get(id);
  }

  TenantResponse reopen(UUID id, String ifMatch) {
    Tenant tenant = repository.get(id);
    IfMatch.require(ifMatch, tenant.version);
    requireFree(tenant);
    tenant.reopen(clock.instant());
    removals.takeBack(id);
    repository.flush();
    identities.reopen(id, administrator(id));
    return get(id);
  }

  /** One that was closed before its first administrator had an account has none. */
  private String administrator(UUID id) {
    return members
        .administrator(id)
        .orElseThrow(() -> Problem.of(TenancyProblem.TENANT_WITHOUT_ADMINISTRATOR));
  }

  /** Somebody may have come for what it left. */
  private void requireFree(Tenant tenant) {
    if (tenant.kind == TenantKind.COMPANY) {
      requireFree(tenant.id, "creditCode", tenant.creditCode, TenancyProblem.CREDIT_CODE_TAKEN);
    } else {
      requireFree(tenant.id, "areaCode", tenant.areaCode, TenancyProblem.JURISDICTION_TAKEN);
    }
  }

  private TenantResponse change(UUID id, String ifMatch, Consumer<Tenant> change) {
    Tenant tenant = repository.get(id);
    IfMatch.require(ifMatch, tenant.version);
    change.accept(tenant);
    repository.flush();
    return get(id);
  }

  private List<TenantResponse> responses(List<Tenant> tenants) {
    Map<UUID, Removal> of = removals.of(tenants.stream().map(tenant -> tenant.id).toList());
    return tenants.stream().map(tenant -> TenantResponse.from(tenant, of.get(tenant.id))).toList();
  }

  private void check(TenantRequests.Onboarding request) {
    if (request.kind() == TenantKind.COMPANY) {
      require(request.creditCode() != null, "/creditCode", "required-of-company");
      require(request.areaCode() == null, "/areaCode", "not-for-company");
      requireFree(NOBODY, "creditCode", request.creditCode(), TenancyProblem.CREDIT_CODE_TAKEN);
      return;
    }
    int digits = request.kind().areaDigits();
    require(
        request.areaCode() != null && request.areaCode().length() == digits,
        "/areaCode",
        "area-code-digits",
        digits);
    require(regions.isValid(request.areaCode()), "/areaCode", "area-code-unknown");
    requireFree(NOBODY, "areaCode", request.areaCode(), TenancyProblem.JURISDICTION_TAKEN);
  }

  private void check(TenantRequests.Administrator administrator) {
    String subject = administrator.subject();
    require(
        subject == null ? administrator.email() != null : isAlone(subject, administrator),
        "/administrator/subject",
        "subject-or-email");
    require(
        administrator.email() == null || identities.makesAccounts(),
        "/administrator/email",
        "no-accounts-here");
  }

  private static boolean isAlone(String subject, TenantRequests.Administrator administrator) {
    return !subject.isBlank() && administrator.email() == null;
  }

  private void requireFree(UUID forTenant, String field, String value, ProblemType taken) {
    String others = field + " = ?1 and status <> ?2 and id <> ?3";
    if (repository.count(others, value, TenantStatus.CLOSED, forTenant) > 0) {
      throw Problem.of(taken, value);
    }
  }

  private static void require(boolean holds, String pointer, String code, Object... arguments) {
    if (!holds) {
      throw Problem.invalid(Violation.at(pointer, code, arguments));
    }
  }
}
