package io.linli.tenancy.identity;

import java.util.UUID;

/**
 * The first administrator of a tenant has an account now.
 *
 * @param subject of the person's tokens
 */
public record AccountMade(UUID tenantId, String subject, String displayName) {}
