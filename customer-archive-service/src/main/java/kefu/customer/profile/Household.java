package kefu.customer.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import kefu.customer.Findings;
import kefu.customer.contact.PhoneBook;
import kefu.platform.visibility.Mask;
import org.jspecify.annotations.Nullable;

/**
 * 入住登记表 and 家庭情况登记表: on which premises he is, as what and since when, and who belongs to him.
 *
 * @param premises 房号, 铺位
 * @param emergencyContact 紧急联系人
 */
record Household(
        @Nullable Occupancy occupancy,
        @Size(max = 200) @Nullable String premises,
        @Nullable LocalDate movedInOn,
        @Nullable LocalDate movedOutOn,
        @Size(max = 100) @Nullable String emergencyContact,
        @Size(max = 40) @Nullable String emergencyPhone,
        @Size(max = 30) @Nullable List<@NotNull @Valid Member> members) {

    static final Household NONE = new Household(null, null, null, null, null, null, null);

    /** As what he is there. */
    enum Occupancy {
        /** 业主. */
        OWNER,
        /** 商户. */
        MERCHANT,
        /** 租户. */
        TENANT,
        /** 住户. */
        RESIDENT
    }

    /** One of the family or of those who live with him. */
    record Member(
            @NotBlank @Size(max = 100) String name,
            @Size(max = 50) @Nullable String relation,
            @Size(max = 40) @Nullable String phone,
            @Size(max = 200) @Nullable String workplace) {

        Member masked() {
            String name = Mask.NAME.of(this.name);
            return new Member(name == null ? "" : name, relation, Mask.NUMBER.of(phone), Mask.TEXT.of(workplace));
        }
    }

    /** What cannot be becomes a finding. */
    void check(PhoneBook phones, LocalDate today, Findings findings) {
        findings.past(movedInOn, today, "/household/movedInOn").plausible(movedOutOn, today, "/household/movedOutOn");
        findings.require(
                movedInOn == null || movedOutOn == null || !movedOutOn.isBefore(movedInOn),
                "/household/movedOutOn",
                "before-moving-in",
                "不能早于入住日",
                "Must not be before he moved in");
        phones.read(emergencyPhone, "/household/emergencyPhone", findings);
        int place = 0;
        for (Member member : members == null ? List.<Member>of() : members) {
            phones.read(member.phone(), "/household/members/" + place++ + "/phone", findings);
        }
    }

    Household masked() {
        return new Household(
                occupancy,
                premises,
                movedInOn,
                movedOutOn,
                Mask.NAME.of(emergencyContact),
                Mask.NUMBER.of(emergencyPhone),
                members == null ? null : members.stream().map(Member::masked).toList());
    }
}
