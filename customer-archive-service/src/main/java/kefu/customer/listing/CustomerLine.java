package kefu.customer.listing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kefu.customer.classification.CustomerClass;
import kefu.customer.contact.PhoneBook;
import kefu.customer.file.CustomerKind;
import kefu.customer.file.ServiceGrade;
import kefu.customer.secrecy.ConfidentialityLevel;
import kefu.platform.visibility.Mask;
import org.jspecify.annotations.Nullable;

/** A file in a list; the phone is masked for everybody. */
public record CustomerLine(
        UUID id,
        String number,
        CustomerKind kind,
        String name,
        @JsonProperty("class") CustomerClass customerClass,
        @Nullable String phone,
        @Nullable String externalId,
        @Nullable String owner,
        @Nullable String dedicatedHandler,
        ConfidentialityLevel confidentialityLevel,
        ServiceGrade grade,
        boolean problem,
        LocalDate reviewDueOn,
        Instant createdAt,
        Instant updatedAt) {

    CustomerLine masked(PhoneBook phones) {
        return new CustomerLine(
                id,
                number,
                kind,
                name,
                customerClass,
                Mask.NUMBER.of(phones.show(phone)),
                externalId,
                owner,
                dedicatedHandler,
                confidentialityLevel,
                grade,
                problem,
                reviewDueOn,
                createdAt,
                updatedAt);
    }
}
