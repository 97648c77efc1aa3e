package kefu.customer.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kefu.customer.Findings;
import kefu.customer.classification.BrandReach;
import kefu.customer.classification.CongressLevel;
import kefu.customer.classification.Profile;
import kefu.customer.contact.PhoneBook;
import kefu.platform.identity.OperatorId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The master data of a file: what INFO_CLERK and CS_MANAGER may change.
 *
 * @param registrationNumber 统一社会信用代码 of an organisation, identity number of a person
 * @param externalId the id another system knows the customer by; no two customers share one
 * @param owner operator who looks after the customer (业务负责人)
 * @param dedicatedHandler operator in charge of this customer's matters where his class entitles to one (专人)
 * @param tenureStart first day as a customer
 */
@Embeddable
@Schema(name = "CustomerChange")
public record FileDetails(
        @NotBlank @Size(max = 200) String name,

        @Size(max = 64) @Nullable @Column(name = "registration_number")
        String registrationNumber,

        @Size(max = 40) @Nullable String phone,
        @Email @Size(max = 254) @Nullable String email,
        @Size(max = 300) @Nullable String address,
        @Size(max = 100) @Nullable String industry,

        @Size(min = 1, max = 100) @Nullable @Column(name = "external_id")
        String externalId,

        @Pattern(regexp = OperatorId.PATTERN) @Nullable String owner,

        @Pattern(regexp = OperatorId.PATTERN) @Nullable @Column(name = "dedicated_handler")
        String dedicatedHandler,

        @Nullable @Column(name = "tenure_start") LocalDate tenureStart,
        @Column(name = "mass_promotion") Boolean massPromotion,

        @Enumerated(EnumType.STRING) @Column(name = "brand_reach")
        BrandReach brandReach,

        @Enumerated(EnumType.STRING) @Column(name = "legal_rep_congress_level")
        CongressLevel legalRepCongressLevel,

        @Column(name = "welfare_organisation") Boolean welfareOrganisation,
        @Column(name = "ethnic_minority_enterprise") Boolean ethnicMinorityEnterprise) {

    /** What is left of a destroyed file. */
    static final FileDetails DESTROYED = new FileDetails(
            "已销毁",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            BrandReach.NONE,
            CongressLevel.NONE,
            false,
            false);

    /** What is not stated is not so. */
    @SuppressWarnings("ConstantValue") // JSON leaves out what is not stated
    public FileDetails {
        brandReach = brandReach == null ? BrandReach.NONE : brandReach;
        legalRepCongressLevel = legalRepCongressLevel == null ? CongressLevel.NONE : legalRepCongressLevel;
        massPromotion = massPromotion != null && massPromotion;
        welfareOrganisation = welfareOrganisation != null && welfareOrganisation;
        ethnicMinorityEnterprise = ethnicMinorityEnterprise != null && ethnicMinorityEnterprise;
    }

    /** The same in other hands, or in nobody's; where its owner was in charge (专人) too, so is whoever follows him. */
    FileDetails handedOver(@Nullable String successor) {
        boolean inCharge = owner != null && owner.equals(dedicatedHandler);
        return inHandsOf(successor, inCharge ? successor : dedicatedHandler);
    }

    FileDetails handledBy(@Nullable String handler) {
        return inHandsOf(owner, handler);
    }

    private FileDetails inHandsOf(@Nullable String looksAfter, @Nullable String inCharge) {
        return new FileDetails(
                name,
                registrationNumber,
                phone,
                email,
                address,
                industry,
                externalId,
                looksAfter,
                inCharge,
                tenureStart,
                massPromotion,
                brandReach,
                legalRepCongressLevel,
                welfareOrganisation,
                ethnicMinorityEnterprise);
    }

    /** The lasting half of the facts a class hangs on. */
    public Profile profile() {
        return new Profile(
                tenureStart,
                massPromotion,
                brandReach,
                legalRepCongressLevel,
                welfareOrganisation,
                ethnicMinorityEnterprise);
    }

    /** The same with numbers in their one spelling; what cannot be becomes a finding. */
    FileDetails checked(PhoneBook phones, LocalDate today, Findings findings) {
        findings.past(tenureStart, today, "/tenureStart");
        return new FileDetails(
                name.strip(),
                registrationNumber == null ? null : registrationNumber.strip(),
                phones.read(phone, "/phone", findings),
                email,
                address,
                industry,
                externalId,
                owner,
                dedicatedHandler,
                tenureStart,
                massPromotion,
                brandReach,
                legalRepCongressLevel,
                welfareOrganisation,
                ethnicMinorityEnterprise);
    }
}
