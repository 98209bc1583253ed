package io.linli.tenancy.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuditEntry", description = "Who changed what, when")
record AuditEntryResponse(
    @Schema(description = "Id of the entry") UUID id,
    @Schema(description = "When") OffsetDateTime at,
    @Schema(description = "Who: the subject of the token", examples = "jingbalu-clerk")
        String subject,
    @Schema(
            description = "Database role that the change was made in",
            examples = "linli_supervisor")
        String capacity,
    @Schema(description = "What was done to the record") AuditAction action,
    @Schema(description = "Kind of record", examples = "household") String recordType,
    @Schema(description = "Id of the record") UUID recordId,
    @Schema(description = "The fields that changed") List<AuditChange> changes,
    @Schema(
            description = "Request id",
            examples = "0192f0c1-7a5b-7c3e-9d4f-2b1a0c9e8d7f",
            nullable = true)
        String requestId) {}
