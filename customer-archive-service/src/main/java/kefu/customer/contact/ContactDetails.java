package kefu.customer.contact;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import kefu.customer.Findings;
import org.jspecify.annotations.Nullable;

/** What is known of a contact; at least one way to reach him. */
@Embeddable
public record ContactDetails(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) @Nullable String position,
        @Size(max = 40) @Nullable String phone,
        @Email @Size(max = 254) @Nullable String email,
        @Size(max = 500) @Nullable String remark) {

    /** The same with its number in the one spelling. */
    public ContactDetails checked(String pointer, PhoneBook phones, Findings findings) {
        findings.require(
                phone != null || email != null,
                pointer + "/phone",
                "required",
                "电话与邮箱至少填一项",
                "Give a phone or an e-mail");
        return new ContactDetails(name, position, phones.read(phone, pointer + "/phone", findings), email, remark);
    }
}
