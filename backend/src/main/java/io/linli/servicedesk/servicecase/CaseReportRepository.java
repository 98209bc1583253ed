package io.linli.servicedesk.servicecase;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CaseReportRepository implements PanacheRepositoryBase<CaseReport, UUID> {}
