package kefu.customer.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kefu.customer.Findings;
import kefu.customer.contact.PhoneBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a contract says, as far as service depends on it. */
@Embeddable
@Schema(name = "ContractChange")
public record ContractTerms(
        @NotNull @Enumerated(EnumType.STRING) ContractKind kind,
        @Size(max = 200) @Nullable String title,
        @NotNull @Column(name = "signed_on") LocalDate signedOn,
        @Nullable @Column(name = "delivered_on") LocalDate deliveredOn,
        @Nullable @Column(name = "expires_on") LocalDate expiresOn,

        @NotNull @Enumerated(EnumType.STRING) @Column(name = "callback_plan")
        CallbackPlan callbackPlan,

        @NotNull @Valid @Embedded Responsible responsible) {

    /** The same with the mobile number in its one spelling; what cannot be becomes a finding. */
    ContractTerms checked(PhoneBook phones, LocalDate today, Findings findings) {
        findings.past(signedOn, today, "/signedOn")
                .past(deliveredOn, today, "/deliveredOn")
                .plausible(expiresOn, today, "/expiresOn")
                .require(
                        deliveredOn == null || !deliveredOn.isBefore(signedOn),
                        "/deliveredOn",
                        "before-signing",
                        "不能早于签订日",
                        "Must not be before it was signed")
                .require(
                        expiresOn == null || !expiresOn.isBefore(signedOn),
                        "/expiresOn",
                        "before-signing",
                        "不能早于签订日",
                        "Must not be before it was signed");
        String mobile = phones.read(responsible.mobile(), "/responsible/mobile", findings);
        return answeredForBy(new Responsible(
                responsible.name(),
                responsible.contact(),
                responsible.email(),
                mobile == null ? responsible.mobile() : mobile));
    }

    ContractTerms answeredForBy(Responsible person) {
        return new ContractTerms(kind, title, signedOn, deliveredOn, expiresOn, callbackPlan, person);
    }
}
