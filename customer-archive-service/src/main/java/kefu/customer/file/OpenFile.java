package kefu.customer.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kefu.customer.Findings;
import kefu.customer.classification.BrandReach;
import kefu.customer.classification.CongressLevel;
import kefu.customer.contact.ContactDetails;
import kefu.customer.secrecy.Confidentiality;
import kefu.customer.secrecy.ConfidentialityLevel;
import kefu.customer.secrecy.Dealings;
import kefu.platform.identity.OperatorId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Opens the file of a customer. Grade and period are mandatory; instead of the grade the dealings it follows from may be
 * given.
 *
 * @param customerKey what makes him the same customer in your books, beside his registration number
 */
record OpenFile(
        @NotNull CustomerKind kind,

        @NotBlank @Size(max = 200) @Schema(examples = "\"海河食品有限公司\"")
        String name,

        @Size(max = 150) @Nullable String customerKey,
        @Size(max = 64) @Nullable String registrationNumber,
        @Size(max = 40) @Nullable String phone,
        @Email @Size(max = 254) @Nullable String email,
        @Size(max = 300) @Nullable String address,
        @Size(max = 100) @Nullable String industry,
        @Size(min = 1, max = 100) @Nullable String externalId,
        @Pattern(regexp = OperatorId.PATTERN) @Nullable String owner,
        @Pattern(regexp = OperatorId.PATTERN) @Nullable String dedicatedHandler,
        @Nullable Dealings dealings,
        @Nullable ConfidentialityLevel confidentialityLevel,
        @Nullable LocalDate confidentialUntil,
        @Nullable LocalDate tenureStart,
        @Nullable Boolean massPromotion,
        @Nullable BrandReach brandReach,
        @Nullable CongressLevel legalRepCongressLevel,
        @Nullable Boolean welfareOrganisation,
        @Nullable Boolean ethnicMinorityEnterprise,
        @Size(max = 50) @Nullable List<@NotNull @Valid ContactDetails> contacts) {

    FileDetails details() {
        return new FileDetails(
                name,
                registrationNumber,
                phone,
                email,
                address,
                industry,
                externalId,
                owner,
                dedicatedHandler,
                tenureStart,
                Boolean.TRUE.equals(massPromotion),
                brandReach == null ? BrandReach.NONE : brandReach,
                legalRepCongressLevel == null ? CongressLevel.NONE : legalRepCongressLevel,
                Boolean.TRUE.equals(welfareOrganisation),
                Boolean.TRUE.equals(ethnicMinorityEnterprise));
    }

    /** By hand a file is marked higher than its dealings ask for, never lower: lowering is regrading, and needs a reason. */
    Confidentiality mark(String operator, LocalDate today, Findings findings) {
        findings.require(
                confidentialityLevel == null
                        || dealings == null
                        || confidentialityLevel.compareTo(dealings.level()) >= 0,
                "/confidentialityLevel",
                "below-dealings",
                "低于业务往来对应的密级；降低密级须由客服经理说明理由",
                "Below the grade of these dealings; lowering it takes the CS manager and a reason");
        ConfidentialityLevel level =
                confidentialityLevel == null && dealings != null ? dealings.level() : confidentialityLevel;
        return Confidentiality.mark(level, confidentialUntil, operator, today, findings);
    }

    List<ContactDetails> people() {
        return contacts == null ? List.of() : contacts;
    }
}
