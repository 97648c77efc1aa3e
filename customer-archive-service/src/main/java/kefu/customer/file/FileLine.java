package kefu.customer.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.customer.classification.CustomerClass;
import kefu.customer.contact.PhoneBook;
import kefu.customer.secrecy.ConfidentialityLevel;
import kefu.customer.secrecy.Dealings;
import kefu.platform.visibility.Mask;
import org.jspecify.annotations.Nullable;

/**
 * A file as a row of an export, which can be imported again.
 *
 * @param masked whether identifiers are hidden from whoever exports
 */
public record FileLine(
        UUID id,
        String number,
        @JsonProperty("class") CustomerClass customerClass,
        boolean masked,
        @JsonUnwrapped Once once,
        @JsonUnwrapped FileDetails details,
        Instant createdAt,
        Instant updatedAt) {

    private static final String GIVEN = "KEY:";

    /** What is said of a file only when it is opened, or changed elsewhere. */
    public record Once(
            CustomerKind kind,
            @Nullable String customerKey,
            @Nullable Dealings dealings,
            ConfidentialityLevel confidentialityLevel,
            LocalDate confidentialUntil) {}

    public static FileLine of(CustomerFile file, boolean masked, PhoneBook phones) {
        return new FileLine(
                file.id(),
                file.number(),
                file.customerClass(),
                masked,
                masked ? hidden(once(file)) : once(file),
                shown(file.details(), masked, phones),
                file.createdAt(),
                file.updatedAt());
    }

    static Once once(CustomerFile file) {
        String key = file.customerKey();
        return new Once(
                file.kind(),
                key.startsWith(GIVEN) ? key.substring(GIVEN.length()) : null,
                file.dealings(),
                file.confidentiality().level(),
                file.confidentiality().until());
    }

    private static Once hidden(Once once) {
        return new Once(once.kind(), null, once.dealings(), once.confidentialityLevel(), once.confidentialUntil());
    }

    private static FileDetails shown(FileDetails known, boolean masked, PhoneBook phones) {
        String phone = phones.show(known.phone());
        return new FileDetails(
                known.name(),
                masked ? Mask.NUMBER.of(known.registrationNumber()) : known.registrationNumber(),
                masked ? Mask.NUMBER.of(phone) : phone,
                masked ? Mask.EMAIL.of(known.email()) : known.email(),
                known.address(),
                known.industry(),
                known.externalId(),
                known.owner(),
                known.dedicatedHandler(),
                known.tenureStart(),
                known.massPromotion(),
                known.brandReach(),
                known.legalRepCongressLevel(),
                known.welfareOrganisation(),
                known.ethnicMinorityEnterprise());
    }
}
