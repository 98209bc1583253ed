package io.linli.facility.certificate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CertificateRepository implements PanacheRepositoryBase<Certificate, UUID> {}
