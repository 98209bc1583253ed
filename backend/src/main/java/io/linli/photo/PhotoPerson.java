package io.linli.photo;

import java.util.UUID;

/**
 * A resident whom a photo concerns.
 *
 * @param subject who, as the issuer of the token names the person
 * @param householdId the household by which the person belongs to the estate; whoever leaves it
 *     sees the photo no more
 */
public record PhotoPerson(String subject, UUID householdId) {}
