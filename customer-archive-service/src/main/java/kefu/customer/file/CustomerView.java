package kefu.customer.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kefu.customer.classification.BrandReach;
import kefu.customer.classification.CongressLevel;
import kefu.customer.classification.CustomerClass;
import kefu.customer.contact.ContactView;
import kefu.customer.contact.PhoneBook;
import kefu.customer.history.ServiceRecordView;
import kefu.customer.secrecy.ConfidentialityLevel;
import kefu.customer.secrecy.Dealings;
import kefu.platform.visibility.Mask;
import org.jspecify.annotations.Nullable;

/**
 * A customer file as the caller may see it.
 *
 * @param masked whether phone, e-mail and identity numbers are hidden from this caller
 * @param declassified whether the period is over and the grade has lifted
 * @param state where the file stands: kept, due for its quarterly review, without value
 * @param grade how important he is to those who serve him
 * @param problem 问题客户
 * @param servicePlan what an important customer is served by
 * @param creditClass for who may know of it; absent also before his credit was ever investigated
 * @param serviceHistory the latest services, newest first
 */
record CustomerView(
        UUID id,
        String number,
        CustomerKind kind,
        String name,
        @JsonProperty("class") CustomerClass customerClass,
        @Nullable String customerKey,
        @Nullable String registrationNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String industry,
        @Nullable String externalId,
        @Nullable String owner,
        @Nullable String dedicatedHandler,
        @Nullable Dealings dealings,
        ConfidentialityLevel confidentialityLevel,
        LocalDate confidentialUntil,
        boolean declassified,
        boolean masked,
        FileState state,
        ServiceGrade grade,
        boolean problem,
        @Nullable String servicePlan,
        @Nullable CreditClass creditClass,
        @Nullable LocalDate creditRatedOn,
        LocalDate reviewedOn,
        LocalDate reviewDueOn,
        @Nullable LocalDate tenureStart,
        boolean massPromotion,
        BrandReach brandReach,
        CongressLevel legalRepCongressLevel,
        boolean welfareOrganisation,
        boolean ethnicMinorityEnterprise,
        List<ContactView> contacts,
        List<ServiceRecordView> serviceHistory,
        Instant createdAt,
        String createdBy,
        Instant updatedAt,
        String updatedBy) {

    /**
     * A file on a day, as far as one caller may see it.
     *
     * @param decided without what he may not know of
     */
    record Seen(CustomerFile file, boolean masked, Appraisal decided, LocalDate today) {}

    static CustomerView of(Seen seen, PhoneBook phones, List<ContactView> contacts, List<ServiceRecordView> history) {
        CustomerFile file = seen.file();
        Appraisal decided = seen.decided();
        boolean masked = seen.masked();
        FileDetails known = file.details();
        String phone = phones.show(known.phone());
        return new CustomerView(
                file.id(),
                file.number(),
                file.kind(),
                known.name(),
                file.customerClass(),
                masked ? null : file.customerKey(),
                masked ? Mask.NUMBER.of(known.registrationNumber()) : known.registrationNumber(),
                masked ? Mask.NUMBER.of(phone) : phone,
                masked ? Mask.EMAIL.of(known.email()) : known.email(),
                known.address(),
                known.industry(),
                known.externalId(),
                known.owner(),
                known.dedicatedHandler(),
                file.dealings(),
                file.confidentiality().level(),
                file.confidentiality().until(),
                file.confidentiality().liftedOn(seen.today()),
                masked,
                file.state(seen.today()),
                decided.grade(),
                decided.problem(),
                decided.servicePlan(),
                decided.creditClass(),
                decided.creditRatedOn(),
                file.reviews().reviewedOn(),
                file.reviews().dueOn(),
                known.tenureStart(),
                known.massPromotion(),
                known.brandReach(),
                known.legalRepCongressLevel(),
                known.welfareOrganisation(),
                known.ethnicMinorityEnterprise(),
                contacts,
                history,
                file.createdAt(),
                file.createdBy(),
                file.updatedAt(),
                file.updatedBy());
    }
}
