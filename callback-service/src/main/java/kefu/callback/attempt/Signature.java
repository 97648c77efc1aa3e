package kefu.callback.attempt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The customer's signature on the 《回访记录表》 (003-篇11 三1). A bare text is the name of whoever signed.
 *
 * @param documentRef where the signed sheet is kept
 */
public record Signature(
        @NotBlank @Size(max = 100) String signedBy,
        @Nullable Instant signedAt,
        @Nullable @Size(max = 200) String documentRef) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public Signature(
            @JsonProperty("signedBy") String signedBy,
            @JsonProperty("signedAt") @Nullable Instant signedAt,
            @JsonProperty("documentRef") @Nullable String documentRef) {
        this.signedBy = signedBy;
        this.signedAt = signedAt;
        this.documentRef = documentRef;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Signature by(String name) {
        return new Signature(name, null, null);
    }
}
