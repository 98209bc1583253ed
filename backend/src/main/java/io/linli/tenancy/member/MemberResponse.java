package io.linli.tenancy.member;

import io.linli.platform.id.Identified;
import io.linli.platform.version.Versioned;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Member", description = "A person who works for the tenant")
record MemberResponse(
    @Schema(description = "Id of the membership") UUID id,
    @Schema(description = "Subject (sub) of the person's tokens", examples = "jingbalu-clerk")
        String subject,
    @Schema(description = "Name shown to colleagues", examples = "李科员") String displayName,
    @Schema(description = "Granted roles", examples = "[\"clerk\"]") List<String> roles,
    @Schema(description = "Counts the changes; the ETag of the record", examples = "0")
        long version)
    implements Identified, Versioned {

  static MemberResponse from(Member member) {
    return new MemberResponse(
        member.id, member.subject, member.displayName, List.of(member.roles), member.version);
  }
}
