package kefu.customer.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Registers a contract together with the table of the responsible person; neither comes without the other.
 *
 * @param callbackPlan the usual one of its kind where none is given
 */
record RegisterContract(
        @NotNull ContractKind kind,
        @Size(max = 200) @Nullable String title,
        @NotNull LocalDate signedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate expiresOn,
        @Nullable CallbackPlan callbackPlan,
        @Valid Responsible responsible) {

    /** Leaving the table out altogether leaves out each of its four entries, and each is named. */
    @SuppressWarnings("ConstantValue") // JSON leaves out what is not stated
    RegisterContract {
        responsible = responsible == null ? new Responsible("", "", "", "") : responsible;
    }

    ContractTerms terms() {
        return new ContractTerms(
                kind,
                title,
                signedOn,
                deliveredOn,
                expiresOn,
                callbackPlan == null ? kind.usualPlan() : callbackPlan,
                responsible);
    }
}
