package io.linli.facility.ledger;

/** That an entry was made in the ledger, in the transaction that makes it. */
public record FacilityRegistered(FacilityKey facility) {}
