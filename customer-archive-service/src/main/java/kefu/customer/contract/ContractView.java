package kefu.customer.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.customer.contact.PhoneBook;
import kefu.platform.visibility.Mask;
import org.jspecify.annotations.Nullable;

/** A contract as the caller may see it. */
record ContractView(
        UUID id,
        String number,
        UUID customerId,
        ContractKind kind,
        @Nullable String title,
        LocalDate signedOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate expiresOn,
        CallbackPlan callbackPlan,
        ResponsibleView responsible,
        Instant createdAt,
        String createdBy,
        Instant updatedAt) {

    /** The responsible person, masked for who may not see him in clear. */
    record ResponsibleView(
            String name,
            @Nullable String contact,
            @Nullable String email,
            @Nullable String mobile) {}

    static ContractView of(Contract contract, PhoneBook phones, boolean masked) {
        ContractTerms terms = contract.terms();
        Responsible person = terms.responsible();
        String mobile = phones.show(person.mobile());
        return new ContractView(
                contract.id(),
                contract.number(),
                contract.customerId(),
                terms.kind(),
                terms.title(),
                terms.signedOn(),
                terms.deliveredOn(),
                terms.expiresOn(),
                terms.callbackPlan(),
                new ResponsibleView(
                        person.name(),
                        masked ? Mask.TEXT.of(person.contact()) : person.contact(),
                        masked ? Mask.EMAIL.of(person.email()) : person.email(),
                        masked ? Mask.NUMBER.of(mobile) : mobile),
                contract.createdAt(),
                contract.createdBy(),
                contract.updatedAt());
    }
}
