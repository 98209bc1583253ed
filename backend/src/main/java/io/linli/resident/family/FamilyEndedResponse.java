package io.linli.resident.family;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FamilyMemberEnded", description = "Whose access has ended")
record FamilyEndedResponse(@Schema(description = "Id of the residency") UUID residencyId) {}
