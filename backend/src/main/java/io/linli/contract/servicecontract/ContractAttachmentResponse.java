package io.linli.contract.servicecontract;

import io.linli.platform.id.Identified;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ContractAttachment", description = "What is known of a paper of a contract")
record ContractAttachmentResponse(
    @Schema(description = "Id of the attachment", examples = "0199a7c2-5b1e-7c3d-8f4a-2b6c9d0e1f26")
        UUID id,
    @Schema(description = "File name", examples = "物业服务合同.pdf") String name,
    @Schema(description = "Media type", examples = "application/pdf") String mediaType,
    @Schema(description = "Size in bytes", examples = "182044") long sizeBytes,
    @Schema(
            description = "SHA-256 digest, 64 hexadecimal digits",
            examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String sha256,
    @Schema(description = "When it was added") OffsetDateTime addedAt)
    implements Identified {}
