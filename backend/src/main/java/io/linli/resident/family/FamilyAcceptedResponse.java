package io.linli.resident.family;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FamilyInvitationAccepted", description = "What the person has become a resident of")
record FamilyAcceptedResponse(@Schema(description = "Id of the residency") UUID residencyId) {}
