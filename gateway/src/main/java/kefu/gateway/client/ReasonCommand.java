package kefu.gateway.client;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a client is shut out or let in again; kept in the audit log. */
@Schema(name = "ApiClientReason")
public record ReasonCommand(@NotBlank @Size(max = 200) String reason) {}
