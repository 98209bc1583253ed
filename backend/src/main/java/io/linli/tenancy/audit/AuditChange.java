package io.linli.tenancy.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
    name = "AuditChange",
    description = "One field before and after; personal data shows as ***")
record AuditChange(
    @Schema(description = "Name of the field", examples = "room_number") String field,
    @Schema(
            description = "What it was; absent when it was empty",
            examples = "101",
            nullable = true)
        String before,
    @Schema(
            description = "What it became; absent when it was emptied",
            examples = "102",
            nullable = true)
        String after) {}
